#include "reports/graph/layout.h"

#include "reports/graph/group_grid.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace duban {

namespace {

constexpr double inset = 10;  // of a task within its part
constexpr double between_tasks = 10;
constexpr double between_parts = 16;
constexpr double between_columns = 28;
constexpr double shape = 1.5;  // of the page: width to height

void move(Box& box, double right, double down) {
  box.left += right;
  box.top += down;
}

void move(GraphPart& part, double right, double down) {
  move(part.box, right, down);
  for (GraphGroup& group : part.groups) {
    move(group.box, right, down);
    for (GraphNode& node : group.nodes) move(node.box, right, down);
  }
}

// Places the part's tasks below one another, from (0, 0).
void stack(const Assessment& in, GraphPart& part, std::size_t columns, std::size_t label_width) {
  double top = part_head;
  for (GraphGroup& group : part.groups) {
    fill_grid(in, group, columns, label_width);
    move(group.box, inset, top);
    for (GraphNode& node : group.nodes) move(node.box, inset, top);
    top += group.box.height + between_tasks;
  }
  part.box = {0, 0, group_width(columns, label_width) + 2 * inset, top};
}

// Parts in page columns no higher than `most` where they can be: how many stand in each.
std::vector<std::size_t> split(const std::vector<GraphPart>& parts, double most) {
  std::vector<std::size_t> counts;
  double top = 0;
  for (const GraphPart& part : parts) {
    if (counts.empty() || top + part.box.height > most) counts.push_back(0), top = 0;
    ++counts.back();
    top += part.box.height + between_parts;
  }
  return counts;
}

struct Page {
  double width = 0;
  double height = 0;
};

Page page_of(const std::vector<GraphPart>& parts, const std::vector<std::size_t>& counts) {
  Page page;
  std::size_t next = 0;
  for (const std::size_t count : counts) {
    double height = -between_parts;
    for (std::size_t i = 0; i < count; ++i) height += parts[next++].box.height + between_parts;
    page.height = std::max(page.height, height);
    page.width += parts.front().box.width + between_columns;
  }
  page.width -= between_columns;
  return page;
}

// How far a page is from the wanted shape.
double misfit(const Page& page) { return std::abs(std::log(page.width / page.height / shape)); }

// Every height that some run of parts makes is tried.
std::vector<std::size_t> best_split(const std::vector<GraphPart>& parts) {
  std::set<double> heights;
  for (std::size_t first = 0; first < parts.size(); ++first) {
    double height = -between_parts;
    for (std::size_t i = first; i < parts.size(); ++i)
      heights.insert(height += parts[i].box.height + between_parts);
  }
  std::vector<std::size_t> best = {parts.size()};
  for (const double most : heights) {
    auto counts = split(parts, most);
    if (misfit(page_of(parts, counts)) < misfit(page_of(parts, best))) best = std::move(counts);
  }
  return best;
}

}  // namespace

GraphLayout lay_out(const Assessment& in, std::vector<GraphPart> parts, std::size_t label_width) {
  if (parts.empty()) return {};
  std::size_t columns = 0;
  for (const GraphPart& part : parts)
    for (const GraphGroup& group : part.groups) columns = std::max(columns, columns_of(in, group));
  for (GraphPart& part : parts) stack(in, part, columns, label_width);

  const auto counts = best_split(parts);
  const Page page = page_of(parts, counts);
  std::size_t next = 0;
  double left = 0;
  for (const std::size_t count : counts) {
    double top = 0;
    for (std::size_t i = 0; i < count; ++i, ++next) {
      move(parts[next], left, top);
      top += parts[next].box.height + between_parts;
    }
    left += parts.front().box.width + between_columns;
  }
  return {std::move(parts), page.width, page.height};
}

}  // namespace duban
