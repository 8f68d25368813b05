#include "wording/point_in_period.h"

#include "wording/edge.h"
#include "wording/extent_reader.h"
#include "wording/festival.h"
#include "wording/year_words.h"

namespace duban {

namespace {

using Per = Recurrence::Per;
using Unit = Extent::Unit;

constexpr int leap_year = 2024;  // stands for every year: 2月29日 can be said

struct Point {
  int month = 0;
  int day = 0;
};

Point point_on(Day day) {
  const bool last = day == last_of_month(day.year(), day.month());
  return {day.month(), last ? -1 : day.day()};
}

// 每年4月1日前 counts the day itself; before anything longer than a day is the day before it.
Point point_of(const Extent& extent, const Edge& edge) {
  const bool before = edge.side == Side::before && !edge.at_end;
  switch (extent.unit) {
    case Unit::day:
      return {extent.last.month(), extent.last.day()};
    case Unit::half:
    case Unit::quarter:
      return {extent.last.month(), edge.at_end ? -1 : 0};
    case Unit::year_middle:
      return {6, 0};
    case Unit::year:
      return edge.at_end ? Point{12, -1} : Point{};
    default:
      break;
  }
  if (before) return point_on(extent.first - 1);
  if (extent.unit == Unit::month) return {extent.last.month(), edge.at_end ? -1 : 0};
  if (extent.unit == Unit::year_start) return {1, 0};
  if (extent.unit == Unit::festival) return {extent.last.month(), extent.last.day()};
  return point_on(extent.last);
}

bool starts_month(const Extent& extent) { return extent.first.day() == 1; }

// 每年7月至8月, 每年10月1日至12月31日 are whole months; 每年7月1日至7月15日 ends on its day.
void set_window(Recurrence& recurrence, const Extent& begin, const Extent& end, const Edge& edge) {
  const Point last = point_of(end, edge);
  if (last.month == 0) return;
  const bool whole = starts_month(begin) && end.unit == Unit::day &&
                     end.last == last_of_month(end.last.year(), end.last.month());
  recurrence.months.clear();
  for (int month = begin.first.month();; month = month % 12 + 1) {
    recurrence.months.push_back(month);
    if (month == last.month) break;
  }
  recurrence.day = whole ? 0 : last.day;
}

// 每年3月、9月 are as many equal parts of the year, where they are equal.
void set_list(Recurrence& recurrence, const std::vector<int>& months, int day) {
  recurrence.day = day;
  recurrence.months = months;
  const std::size_t count = months.size();
  if (count != 2 && count != 4) return;
  const int step = 12 / static_cast<int>(count);
  for (std::size_t i = 1; i < count; ++i)
    if (months[i] - months[i - 1] != step) return;
  if (months[0] > step) return;
  recurrence.per = count == 2 ? Per::half : Per::quarter;
  recurrence.months = {months[0]};
}

// 每年底, 每年初: the year's own word is not said again.
bool read_edge_of_year(Cursor& cursor, Recurrence& recurrence) {
  if (cursor.word() == Word::end) {
    read_edge(cursor);
    recurrence.months = {12};
    recurrence.day = -1;
    return true;
  }
  if (!cursor.take(Word::beginning)) return false;
  recurrence.months = {1};
  return true;
}

bool read_in_year(Cursor& cursor, Recurrence& recurrence) {
  if (read_edge_of_year(cursor, recurrence)) return true;
  const Assumed assumed{Day(leap_year, 1, 1), leap_year, 0};
  const auto begin = read_extent(cursor, assumed);
  if (!begin || begin->last.year() != leap_year) return true;
  Edge edge = read_edge(cursor);
  if (begin->unit == Unit::festival && !is_fixed(begin->festival)) return false;
  if (joins(cursor.word())) {
    Cursor after = cursor;
    ++after.at;
    const int month = begin->unit == Unit::day ? begin->last.month() : 0;
    if (const auto end = read_extent(after, {assumed.issued, leap_year, month})) {
      edge = read_edge(after);
      cursor = after;
      return set_window(recurrence, *begin, *end, edge), true;
    }
  }
  Point point = point_of(*begin, edge);
  if (point.month == 0) return true;
  std::vector<int> months = {point.month};
  while (cursor.word() == Word::pause) {
    Cursor after = cursor;
    ++after.at;
    const auto next = read_extent(after, assumed);
    if (!next || next->unit != begin->unit) break;
    point = point_of(*next, read_edge(after));
    months.push_back(point.month);
    cursor = after;
  }
  return set_list(recurrence, months, point.day), true;
}

// 10日前, 底, 初, 上旬 of a month that is known or recurs; 0 where none is said.
int read_day_of_month(Cursor& cursor) {
  int day = 0;
  if (cursor.word() == Word::number && unit_of_number(cursor) == Word::day) {
    day = take_number(cursor, Word::day);
    if (joins(cursor.word()) && cursor.word(1) == Word::number && cursor.word(2) == Word::day) {
      day = cursor.token(1).value;
      cursor.at += 3;
    }
  } else if (cursor.word() == Word::third) {
    const int which = cursor.token().value % 10;
    ++cursor.at;
    day = which == 3 ? -1 : which * 10;
  } else if (cursor.take(Word::beginning)) {
    day = 10;
  } else if (cursor.word() == Word::month && cursor.word(1) == Word::end) {  // 每月月底
    cursor.at += 2;
    day = -1;
  } else if (cursor.take(Word::end)) {
    day = -1;
  }
  if (day > 31) day = 0;
  if (day != 0) read_edge(cursor);
  return day;
}

// 结束后10日内: the 10th of the next period's first month.
bool read_after_closing(Cursor& cursor, Recurrence& recurrence) {
  if (cursor.word() != Word::closing || cursor.word(1) != Word::after) return false;
  const Token number = cursor.token(2);
  const bool days = cursor.word(3) == Word::day || cursor.word(3) == Word::plain_day;
  if (number.word != Word::number || !days || cursor.word(4) != Word::within) return false;
  if (number.value < 1 || number.value > 28) return false;
  cursor.at += 5;
  if (recurrence.per != Per::month) recurrence.months = {1};
  recurrence.day = number.value;
  return true;
}

// 首月, 末月, 第2个月, 次月 of a quarter or half-year; 0 where none is said.
int read_month_of_period(Cursor& cursor, int months) {
  if (cursor.take(Word::first_month)) return 1;
  if (cursor.take(Word::last_month)) return months;
  if (cursor.word() == Word::this_month && cursor.token().value == 1) return ++cursor.at, 1;
  if (cursor.word() != Word::ordinal || cursor.word(2) != Word::piece ||
      cursor.word(3) != Word::month)
    return 0;
  const int month = cursor.token(1).value;
  if (month < 1 || month > months) return 0;
  cursor.at += 4;
  return month;
}

void read_in_months(Cursor& cursor, Recurrence& recurrence, int months) {
  if (const int month = read_month_of_period(cursor, months)) recurrence.months = {month};
  const bool starts = cursor.word() == Word::beginning && recurrence.months.empty();
  const int day = read_day_of_month(cursor);
  if (starts) recurrence.months = {1};
  if (day == -1 || !recurrence.months.empty()) recurrence.day = day;
}

// 每周五 and 每周日, but not 每周五次.
void read_weekday(Cursor& cursor, Recurrence& recurrence) {
  if (cursor.previous() != Word::week) return;
  const Token token = cursor.token();
  const bool sunday = token.word == Word::day || token.word == Word::plain_day;
  const Word next = cursor.word(1);
  if (next == Word::counter || next == Word::piece || next == Word::other) return;
  const int day = sunday ? 7 : token.value;
  if (!sunday && (token.word != Word::number || !token.han || day < 1 || day > 6)) return;
  ++cursor.at;
  cursor.take(Word::before);
  recurrence.day = day;
}

}  // namespace

bool read_point(Cursor& cursor, Recurrence& recurrence) {
  while (cursor.word() == Word::of || cursor.word() == Word::at || cursor.word() == Word::surely)
    ++cursor.at;
  if (read_after_closing(cursor, recurrence)) return true;
  switch (recurrence.per) {
    case Per::year: {
      Cursor after = cursor;
      if (!read_in_year(after, recurrence)) return false;
      cursor = after;
      return true;
    }
    case Per::half:
      return read_in_months(cursor, recurrence, 6), true;
    case Per::quarter:
      return read_in_months(cursor, recurrence, 3), true;
    case Per::month:
      if (cursor.word() == Word::this_month) ++cursor.at;
      recurrence.day = read_day_of_month(cursor);
      return true;
    case Per::week:
      return read_weekday(cursor, recurrence), true;
    default:
      return true;
  }
}

}  // namespace duban
