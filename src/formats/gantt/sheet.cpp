#include "formats/gantt/sheet.h"

#include <algorithm>

namespace duban {

constexpr double half_diamond = 5;

GanttSheet gantt_sheet(const Gantt& chart, const GanttPage& page) {
  using M = GanttMeasures;
  const double left = M::labels + M::lamps;
  return {chart, page, TimeAxis(chart.first, chart.last, left, M::width - left - M::notes)};
}

double GanttSheet::top(std::size_t row) const {
  const std::size_t above = row - page.first + (page.part ? 1 : 0);
  return GanttMeasures::head + GanttMeasures::row * static_cast<double>(above);
}

double GanttSheet::height() const { return top(page.last) + 2; }

std::optional<BarExtent> GanttSheet::bar(std::size_t row) const {
  const auto& r = chart.rows[row];
  if (!r.start && !r.finish) return {};
  const double from = axis.at(r.start ? *r.start : *r.finish);
  const double to = axis.at((r.finish ? *r.finish : *r.start) + 1);
  return BarExtent{from, std::max(to, from + 2)};
}

std::optional<double> GanttSheet::diamond(std::size_t row) const {
  const auto& due = chart.rows[row].due;
  if (!due || !axis.holds(*due)) return {};
  return axis.at(*due + 1);
}

std::optional<BarExtent> GanttSheet::extent(std::size_t row) const {
  if (const auto found = bar(row)) return found;
  if (const auto x = diamond(row)) return BarExtent{*x - half_diamond, *x + half_diamond};
  return {};
}

}  // namespace duban
