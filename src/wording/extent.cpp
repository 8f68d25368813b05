#include "wording/extent.h"

namespace duban {

Extent whole_year(int year) { return {Extent::Unit::year, Day(year, 1, 1), Day(year, 12, 31)}; }

Extent whole_month(int year, int month) {
  return {Extent::Unit::month, Day(year, month, 1), last_of_month(year, month)};
}

Extent whole_quarter(int year, int quarter) {
  return {Extent::Unit::quarter, Day(year, quarter * 3 - 2, 1), last_of_month(year, quarter * 3)};
}

Extent whole_half(int year, int half) {
  return {Extent::Unit::half, Day(year, half * 6 - 5, 1), last_of_month(year, half * 6)};
}

Extent ten_days(int year, int month, int which) {
  const Day begin(year, month, 1);
  const Day first = which % 10 == 1 || which == 12 ? begin : begin + (which == 3 ? 20 : 10);
  const Day last = which == 1        ? begin + 9
                   : which % 10 == 2 ? begin + 19
                                     : last_of_month(year, month);
  return {Extent::Unit::third, first, last};
}

Extent five_years(int ordinal) {
  const int first = 2021 + (ordinal - 14) * 5;
  return {Extent::Unit::plan, Day(first, 1, 1), Day(first + 4, 12, 31)};
}

}  // namespace duban
