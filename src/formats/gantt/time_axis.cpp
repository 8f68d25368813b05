#include "formats/gantt/time_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "formats/svg.h"

namespace duban {

TimeAxis::TimeAxis(Day first, Day last, double left, double width)
    : first_(first), last_(std::max(first, last)), left_(left), width_(width) {}

double TimeAxis::day_width() const { return width_ / (last_ - first_ + 1); }

double TimeAxis::at(Day day) const {
  return left_ + day_width() * (std::clamp(day, first_, last_ + 1) - first_);
}

// Narrow years are labelled every second, third … one.
std::string TimeAxis::years(double top, double head, double bottom) const {
  const int every = static_cast<int>(std::ceil(30 / (day_width() * 365)));
  std::string pieces;
  for (int year = first_.year(); year <= last_.year(); year += every) {
    const double from = at(Day(year, 1, 1));
    const double to = at(Day(year + every, 1, 1));
    pieces += svg_line({from, top}, {from, bottom}, "grid year");
    if (to - from >= 28)
      pieces += svg_text({(from + to) / 2, top + head / 2 - 3},
                         std::to_string(year) + (to - from >= 44 ? "年" : ""), "t strong mid");
  }
  return pieces;
}

static std::string piece_name(int number, int months, double room) {
  static constexpr std::array<const char*, 4> quarters = {"一", "二", "三", "四"};
  if (months == 1) return std::to_string(number) + (room >= 26 ? "月" : "");
  return quarters.at(static_cast<std::size_t>(number - 1)) + std::string(room >= 34 ? "季度" : "");
}

std::string TimeAxis::pieces_of_years(double top, double head, double bottom) const {
  const int months = day_width() * 30 >= 16 ? 1 : 3;
  if (day_width() * 30 * months < 14) return "";
  std::string pieces;
  const int start = (first_.month() - 1) / months * months + 1;
  for (Day day(first_.year(), start, 1); day <= last_; day = add_months(day, months)) {
    const double from = at(day);
    const double room = at(add_months(day, months)) - from;
    pieces += svg_line({from, top + head / 2}, {from, bottom}, "grid");
    if (room >= 12)
      pieces += svg_text({from + room / 2, top + head - 4},
                         piece_name((day.month() - 1) / months + 1, months, room), "t small mid");
  }
  return pieces;
}

std::string TimeAxis::grid(double top, double head, double bottom) const {
  return pieces_of_years(top, head, bottom) + years(top, head, bottom) +
         svg_line({left_, top + head}, {right(), top + head}, "axis") +
         svg_line({right(), top}, {right(), bottom}, "grid year");
}

}  // namespace duban
