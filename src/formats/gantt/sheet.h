#pragma once

#include <cstddef>
#include <optional>

#include "formats/gantt/pages.h"
#include "formats/gantt/time_axis.h"

namespace duban {

// The wall chart's measures: a lying A4 page between margins of 12 mm is 1032 px wide.
struct GanttMeasures {
  static constexpr double width = 1030;
  static constexpr double labels = 238;  // then the lamps, the time axis and the notes
  static constexpr double lamps = 32;
  static constexpr double notes = 130;
  static constexpr double head = 32;  // years above quarters
  static constexpr double row = 18;
};

// Where a row is drawn from left to right.
struct BarExtent {
  double from = 0;
  double to = 0;
};

// One page of a wall chart, laid out.
struct GanttSheet {
  const Gantt& chart;
  GanttPage page;
  TimeAxis axis;

  bool holds(std::size_t row) const { return row >= page.first && row < page.last; }
  double top(std::size_t row) const;
  double height() const;
  // The row's bar, of at least 2 px.
  std::optional<BarExtent> bar(std::size_t row) const;
  // The bar, else the due day's diamond: what arrows and notes hold on to.
  std::optional<BarExtent> extent(std::size_t row) const;
  std::optional<double> diamond(std::size_t row) const;  // its middle
};

GanttSheet gantt_sheet(const Gantt& chart, const GanttPage& page);

}  // namespace duban
