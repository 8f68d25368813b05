#include "formats/gantt/arrows.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "formats/svg.h"

namespace duban {

constexpr double lane_width = 4;
constexpr int most_lanes = 12;
constexpr std::size_t most_arrows = 500;  // a page with more is past reading: no lanes are sought

// An upright piece of an arrow that others keep off.
struct Upright {
  double x = 0;
  double top = 0;
  double bottom = 0;
};

static bool is_free(const std::vector<Upright>& taken, const Upright& wanted) {
  return std::none_of(taken.begin(), taken.end(), [&](const Upright& other) {
    return std::abs(other.x - wanted.x) < lane_width - 1 && other.top < wanted.bottom &&
           wanted.top < other.bottom;
  });
}

// The nearest free lane to the right of `x`, or the first where none is free.
static double take_lane(std::vector<Upright>& taken, double x, double y1, double y2) {
  Upright lane{x, std::min(y1, y2), std::max(y1, y2)};
  if (taken.size() > most_arrows) return x;
  for (int i = 0; i < most_lanes && !is_free(taken, lane); ++i) lane.x += lane_width;
  if (!is_free(taken, lane)) lane.x = x;
  taken.push_back(lane);
  return lane.x;
}

// Straight down beside the target where it starts late enough, else back along the row's border.
static std::string way(Point from, Point to, std::vector<Upright>& taken) {
  const double lane = take_lane(taken, from.x + 5, from.y, to.y);
  const std::string down = fmt::format("M{} {}H{}", px(from.x), px(from.y), px(lane));
  const double stop = to.x - 4;  // the arrow's head reaches to the bar
  if (lane + 4 <= stop) return fmt::format("{}V{}H{}", down, px(to.y), px(stop));
  const double half = (to.y > from.y ? -0.5 : 0.5) * GanttMeasures::row;
  return fmt::format("{}V{}H{}V{}H{}", down, px(to.y + half), px(to.x - 8), px(to.y), px(stop));
}

static std::string head(Point tip) {
  return fmt::format("M{} {}l-5 -2.6v5.2z", px(tip.x), px(tip.y));
}

std::string gantt_arrows(const GanttSheet& sheet, const std::vector<Gantt::Arrow>& arrows) {
  std::vector<Upright> taken;
  std::string pieces;
  for (const auto& arrow : arrows) {
    const auto from = sheet.extent(arrow.from);
    const auto to = sheet.extent(arrow.to);
    if (!from || !to) continue;
    const double half = GanttMeasures::row / 2;
    const Point tip{to->from, sheet.top(arrow.to) + half};
    const std::string path = way({from->to, sheet.top(arrow.from) + half}, tip, taken);
    pieces += svg_path(path, "halo") + svg_path(path, arrow.hard ? "link" : "link soft");
    pieces += svg_path(head(tip), "head");
  }
  return pieces;
}

}  // namespace duban
