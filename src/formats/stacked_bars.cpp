#include <algorithm>

#include "document/tint.h"
#include "formats/cells.h"
#include "formats/charts.h"
#include "formats/look.h"
#include "formats/svg.h"
#include "formats/words.h"

namespace duban {

constexpr double width = 640;
constexpr double row_height = 27;
constexpr double bar_height = 17;
constexpr double head_height = 30;  // the legend
constexpr double total_width = 44;  // behind the bars
constexpr double font = 12;         // px to the em, as page_style() has it

static double total(const StackedBars::Bar& bar) {
  double sum = 0;
  for (const auto& segment : bar.segments) sum += drawable(segment.value);
  return sum;
}

static double largest_total(const StackedBars& chart) {
  double most = 0;
  for (const auto& bar : chart.bars) most = std::max(most, total(bar));
  return most;
}

static double label_width(const StackedBars& chart) {
  double most = 4;
  for (const auto& bar : chart.bars) most = std::max(most, ems(words_of(Text{bar.label})));
  return std::min(most * font, width * 0.36) + 10;
}

static std::string legend(const StackedBars& chart, double x) {
  std::string pieces;
  for (const auto& [tint, name] : chart.legend) {
    const std::string words = words_of(Text{name});
    pieces += svg_rect({x, 6, 12, 12}, "full " + look_of(tint));
    pieces += svg_text({x + 17, 16}, words, "t");
    x += 17 + ems(words) * font + 20;
  }
  return pieces;
}

// The count with its colour's word where there is room, for readers who tell no colours.
static std::string segment_words(const StackedBars::Segment& segment, double room) {
  const std::string count = figure(segment.value);
  const std::string both = std::string(in_chinese(segment.tint)) + count;
  for (const std::string& words : {both, count})
    if (ems(words) * 11 + 3 <= room) return words;
  return "";
}

static std::string bar_pieces(const StackedBars::Bar& bar, double left, double y, double scale) {
  std::string pieces;
  double x = left;
  for (const auto& segment : bar.segments) {
    const double length = drawable(segment.value) * scale;
    if (length <= 0) continue;
    const std::string look = look_of(segment.tint);
    pieces += svg_rect({x, y + (row_height - bar_height) / 2, length, bar_height}, "full " + look);
    const std::string words = segment_words(segment, length);
    if (!words.empty())
      pieces += svg_text({x + length / 2, y + row_height / 2 + 4}, words, "t in mid on-" + look);
    x += length;
  }
  return pieces + svg_text({x + 6, y + row_height / 2 + 4}, figure(total(bar)), "t");
}

std::string stacked_bars_svg(const StackedBars& chart) {
  const double left = label_width(chart);
  const double most = largest_total(chart);
  const double scale = most > 0 ? (width - left - total_width) / most : 0;
  const double height = head_height + row_height * static_cast<double>(chart.bars.size()) + 4;
  std::string pieces = legend(chart, left);
  double y = head_height;
  for (const auto& bar : chart.bars) {
    const std::string label = fit(words_of(Text{bar.label}), (left - 10) / font);
    pieces += svg_group(bar.label, svg_text({left - 8, y + row_height / 2 + 4}, label, "t end") +
                                       bar_pieces(bar, left, y, scale));
    y += row_height;
  }
  pieces += svg_line({left, head_height}, {left, height - 4}, "axis");
  return svg_drawing(width, height, chart.caption, pieces);
}

}  // namespace duban
