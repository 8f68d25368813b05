#pragma once

#include "base/day.h"

namespace duban {

// A stretch of the calendar that words name: 2024年, 三季度, 6月中旬, 9月30日, 十四五, 春节.
struct Extent {
  enum class Unit {
    year,
    half,
    quarter,
    month,
    third,
    day,
    plan,
    festival,
    year_start,
    year_middle,
    month_start
  };
  Unit unit = Unit::year;
  Day first;
  Day last;
  int festival = -1;  // of a festival: its id

  bool operator==(const Extent&) const = default;
};

Extent whole_year(int year);
Extent whole_month(int year, int month);
Extent whole_quarter(int year, int quarter);
Extent whole_half(int year, int half);
// 上旬 1, 中旬 2, 下旬 3, 上中旬 12, 中下旬 23 of a month.
Extent ten_days(int year, int month, int which);
Extent five_years(int ordinal);  // of the five-year plan: 14 is 2021-2025

}  // namespace duban
