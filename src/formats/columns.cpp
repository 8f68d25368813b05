#include <algorithm>
#include <cmath>

#include "formats/cells.h"
#include "formats/charts.h"
#include "formats/look.h"
#include "formats/svg.h"
#include "formats/words.h"

namespace duban {

// The drawing's measures; the plot is what the axes enclose.
constexpr double width = 640;
constexpr double height = 280;
constexpr Box plot = {40, 46, 592, 186};
constexpr double bottom = plot.y + plot.height;

static double total(const Columns::Group& group) {
  double sum = 0;
  for (const double value : group.values) sum += drawable(value);
  return sum;
}

// The axis ends at a round number of at most five round steps: 1, 2 or 5 times a power of ten.
struct Scale {
  double step = 1;
  double top = 1;
};

static Scale scale_of(const Columns& chart) {
  double most = 1;
  for (const auto& group : chart.groups) most = std::max(most, total(group));
  const double power = std::pow(10, std::floor(std::log10(most / 5)));
  double step = std::max(power, 1.0);
  for (const double times : {1.0, 2.0, 5.0, 10.0}) {
    step = std::max(power * times, 1.0);
    if (most / step <= 5) break;
  }
  return {step, std::ceil(most / step) * step};
}

static double y_of(double value, const Scale& scale) {
  return bottom - value / scale.top * plot.height;
}

static std::string grid(const Scale& scale) {
  std::string pieces;
  for (int i = 0; i * scale.step <= scale.top; ++i) {
    const double y = y_of(i * scale.step, scale);
    pieces += svg_line({plot.x, y}, {plot.x + plot.width, y}, i == 0 ? "axis" : "grid");
    pieces += svg_text({plot.x - 6, y + 4}, figure(i * scale.step), "t small end");
  }
  return pieces;
}

static std::string legend(const Columns& chart) {
  std::string pieces;
  double x = plot.x;
  for (const auto& series : chart.series) {
    const std::string words = words_of(Text{series.name}) + (series.faint ? "（估）" : "");
    pieces += svg_rect({x, 6, 12, 12}, (series.faint ? "faint " : "full ") + look_of(series.tint));
    pieces += svg_text({x + 17, 16}, words, "t");
    x += 17 + ems(words) * 12 + 20;
  }
  return pieces;
}

static std::string column(const Columns& chart, const Columns::Group& group, const Box& slot,
                          const Scale& scale) {
  std::string pieces;
  double sum = 0;
  for (std::size_t i = 0; i < std::min(group.values.size(), chart.series.size()); ++i) {
    const double value = drawable(group.values[i]);
    if (value <= 0) continue;
    sum += value;
    const auto& series = chart.series[i];
    pieces += svg_rect({slot.x, y_of(sum, scale), slot.width, value / scale.top * plot.height},
                       (series.faint ? "faint " : "full ") + look_of(series.tint));
  }
  if (sum > 0 && slot.width >= 9)
    pieces += svg_text({slot.x + slot.width / 2, y_of(sum, scale) - 4}, figure(sum), "t small mid");
  return svg_group(group.label + "：" + figure(sum), pieces);
}

struct Label {
  std::string outer;  // the year, told where it changes
  std::string inner;
};

static Label label_of(const std::string& words) {
  const std::size_t blank = words.find(' ');
  if (blank == words.npos) return {"", words};
  return {words.substr(0, blank), words.substr(blank + 1)};
}

// How many groups share one label, so that labels do not overlap.
static std::size_t label_stride(const Columns& chart, double slot) {
  double widest = 1;
  for (const auto& group : chart.groups)
    widest = std::max(widest, ems(words_of(Text{label_of(group.label).inner})));
  return static_cast<std::size_t>(std::ceil(std::min(widest * 10 + 3, 120.0) / slot));
}

static std::string labels(const Columns& chart, double slot) {
  std::string pieces;
  std::string outer;
  double free_from = 0;  // of the outer labels
  const std::size_t stride = label_stride(chart, slot);
  for (std::size_t i = 0; i < chart.groups.size(); ++i) {
    const double x = plot.x + slot * static_cast<double>(i);
    const Label label = label_of(chart.groups[i].label);
    if (i % stride == 0)
      pieces += svg_text({x + slot * static_cast<double>(stride) / 2, bottom + 16},
                         fit(words_of(Text{label.inner}), 12), "t small mid");
    if (label.outer == outer) continue;
    outer = label.outer;
    pieces += svg_line({x, bottom}, {x, bottom + 34}, "grid");
    if (x < free_from) continue;
    pieces += svg_text({x + 4, bottom + 33}, words_of(Text{outer}), "t strong");
    free_from = x + ems(words_of(Text{outer})) * 12 + 8;
  }
  return pieces;
}

static std::string mark(std::size_t group, double slot) {
  const double x = plot.x + slot * static_cast<double>(group);
  return svg_rect({x, plot.y - 26, slot, plot.height + 26}, "band") +
         svg_text({x + slot / 2, plot.y - 15}, "今", "t small mid today");
}

std::string columns_svg(const Columns& chart) {
  const Scale scale = scale_of(chart);
  const double slot = plot.width / std::max<double>(1, static_cast<double>(chart.groups.size()));
  std::string pieces = legend(chart);
  if (chart.marked && *chart.marked < chart.groups.size()) pieces += mark(*chart.marked, slot);
  pieces += grid(scale);
  const double thick = std::min(slot * 0.64, 40.0);
  for (std::size_t i = 0; i < chart.groups.size(); ++i) {
    const double x = plot.x + slot * static_cast<double>(i) + (slot - thick) / 2;
    pieces += column(chart, chart.groups[i], {x, 0, thick, 0}, scale);
  }
  return svg_drawing(width, height, chart.caption, pieces + labels(chart, slot));
}

}  // namespace duban
