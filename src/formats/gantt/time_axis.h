#pragma once

#include <string>

#include "base/day.h"

namespace duban {

// Days laid out from left to right, both ends included.
class TimeAxis {
 public:
  // A last day before the first counts as the first.
  TimeAxis(Day first, Day last, double left, double width);

  double left() const { return left_; }
  double right() const { return left_ + width_; }
  bool holds(Day day) const { return day >= first_ && day <= last_; }
  // Where a day begins, a day beyond the ends at the nearer end.
  double at(Day day) const;

  // Grid lines and labels of years and, where there is room, of quarters or months, from `top` down
  // to `bottom`; the labels take the first `head` px.
  std::string grid(double top, double head, double bottom) const;

 private:
  double day_width() const;
  std::string years(double top, double head, double bottom) const;
  std::string pieces_of_years(double top, double head, double bottom) const;

  Day first_;
  Day last_;
  double left_;
  double width_;
};

}  // namespace duban
