#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/day.h"

namespace duban {

// A day that offices name instead of a date: 春节前, 国庆节前.
struct Festival {
  int id;
  std::u32string_view names[3];  // the first is the one printed
  int month;                     // 0 = by the moon or the sun
  int day;
};

std::span<const Festival> festivals();

// Nothing where the year is not in the table of lunar days (2015-2035).
std::optional<Day> festival_day(int id, int year);
// The day as month and day, where it is the same in every year.
bool is_fixed(int id);
// The printed name of a festival on this day, or "".
std::string festival_on(Day day);
int labour_day();
int national_day();

}  // namespace duban
