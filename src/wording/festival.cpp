#include "wording/festival.h"

#include "base/text.h"

namespace duban {

namespace {

enum Id { spring, lantern, eve, tomb, dragon, moon, chongyang, new_year, labour, national, law };

constexpr Festival table[] = {
    {spring, {U"春节", U"新春", U""}, 0, 0},
    {lantern, {U"元宵节", U"元宵", U""}, 0, 0},
    {eve, {U"除夕", U"大年三十", U""}, 0, 0},
    {tomb, {U"清明节", U"清明", U""}, 0, 0},
    {dragon, {U"端午节", U"端午", U""}, 0, 0},
    {moon, {U"中秋节", U"中秋", U""}, 0, 0},
    {chongyang, {U"重阳节", U"重阳", U""}, 0, 0},
    {new_year, {U"元旦", U"元旦节", U"新年"}, 1, 1},
    {labour, {U"劳动节", U"“五一”", U""}, 5, 1},
    {national, {U"国庆节", U"国庆", U"“十一”"}, 10, 1},
    {law, {U"国家宪法日", U"宪法日", U"宪法宣传日"}, 12, 4},
};

// Month and day of 春节, 端午, 中秋 and 重阳, as the Purple Mountain Observatory publishes them.
struct LunarYear {
  int year, spring, dragon, moon, chongyang;
};
constexpr int first_year = 2015;
constexpr LunarYear lunar_years[] = {
    {2015, 219, 620, 927, 1021}, {2016, 208, 609, 915, 1009},  {2017, 128, 530, 1004, 1028},
    {2018, 216, 618, 924, 1017}, {2019, 205, 607, 913, 1007},  {2020, 125, 625, 1001, 1025},
    {2021, 212, 614, 921, 1014}, {2022, 201, 603, 910, 1004},  {2023, 122, 622, 929, 1023},
    {2024, 210, 610, 917, 1011}, {2025, 129, 531, 1006, 1029}, {2026, 217, 619, 925, 1018},
    {2027, 206, 609, 915, 1008}, {2028, 126, 528, 1003, 1026}, {2029, 213, 616, 922, 1016},
    {2030, 203, 605, 912, 1005}, {2031, 123, 624, 1001, 1024}, {2032, 211, 612, 919, 1012},
    {2033, 131, 601, 908, 1001}, {2034, 219, 620, 927, 1020},  {2035, 208, 610, 916, 1009},
};

// The solar term of the 21st century: its constant of 4.81 days and one day a leap year.
int day_of_qingming(int year) {
  const int short_year = year % 100;
  return (short_year * 2422 + 48100) / 10000 - short_year / 4;
}

Day day_of(int year, int month_and_day) {
  return Day(year, month_and_day / 100, month_and_day % 100);
}

}  // namespace

std::span<const Festival> festivals() { return table; }

bool is_fixed(int id) { return table[id].month > 0; }

int labour_day() { return labour; }
int national_day() { return national; }

std::optional<Day> festival_day(int id, int year) {
  if (is_fixed(id)) return real_day(year, table[id].month, table[id].day);
  const int row = year - first_year;
  if (row < 0 || row >= static_cast<int>(std::size(lunar_years))) return {};
  const LunarYear& lunar = lunar_years[row];
  switch (id) {
    case spring:
      return day_of(year, lunar.spring);
    case eve:
      return day_of(year, lunar.spring) - 1;
    case lantern:
      return day_of(year, lunar.spring) + 14;
    case dragon:
      return day_of(year, lunar.dragon);
    case moon:
      return day_of(year, lunar.moon);
    case chongyang:
      return day_of(year, lunar.chongyang);
    default:
      return Day(year, 4, day_of_qingming(year));
  }
}

std::string festival_on(Day day) {
  for (const Festival& festival : table)
    if (festival_day(festival.id, day.year()) == day) return to_utf8(festival.names[0]);
  return "";
}

}  // namespace duban
