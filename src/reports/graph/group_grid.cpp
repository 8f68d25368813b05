#include "reports/graph/group_grid.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace duban {

namespace {

constexpr double font_size = 10;
constexpr double line_height = 12.5;
constexpr double gap_x = 30;  // room for links
constexpr double gap_y = 14;
constexpr double padding = 12;
constexpr std::size_t least_columns = 3;

struct Cell {
  std::size_t column = 0;
  std::size_t row = 0;
};
using Cells = std::map<TaskIndex, Cell>;

// How many links lead up to each node within the group; nothing for nodes that no link touches.
using Ranks = std::map<TaskIndex, std::optional<std::size_t>>;

// Links between two nodes of the group, or with anything outside.
template <class Tell>
void each_link_of(const Plan& plan, const Ranks& ranks, Tell tell) {
  for (TaskIndex i = 0; i < plan.tasks.size(); ++i)
    for (const Link& link : plan.tasks[i].after)
      if (ranks.contains(i) || ranks.contains(link.from)) tell(link.from, i);
}

std::vector<TaskIndex> before_in_group(const Plan& plan, const Ranks& ranks, TaskIndex task) {
  std::vector<TaskIndex> before;
  for (const Link& link : plan.tasks[task].after)
    if (ranks.contains(link.from)) before.push_back(link.from);
  return before;
}

Ranks ranks_of(const Assessment& in, const GraphGroup& group) {
  Ranks ranks;
  for (const GraphNode& node : group.nodes) ranks[node.task];
  each_link_of(in.plan, ranks, [&](TaskIndex before, TaskIndex after) {
    if (const auto at = ranks.find(before); at != ranks.end()) at->second = 0;
    if (const auto at = ranks.find(after); at != ranks.end()) at->second = 0;
  });
  // In the graph's order, what a task waits for has its rank already.
  for (const Vertex vertex : in.graph.order) {
    if (!is_finish(vertex) || !ranks.contains(task_of(vertex))) continue;
    for (const TaskIndex before : before_in_group(in.plan, ranks, task_of(vertex)))
      ranks[task_of(vertex)] = std::max(ranks[task_of(vertex)], {ranks[before].value_or(0) + 1});
  }
  return ranks;
}

std::size_t depth_of(const Ranks& ranks) {
  std::size_t depth = 0;
  for (const auto& [task, rank] : ranks)
    if (rank) depth = std::max(depth, *rank + 1);
  return depth;
}

// The row beside the middle of what the task waits for.
std::size_t wanted_row(const Plan& plan, const Ranks& ranks, const Cells& cells, TaskIndex task) {
  std::size_t sum = 0;
  std::size_t count = 0;
  for (const TaskIndex before : before_in_group(plan, ranks, task)) {
    const auto at = cells.find(before);
    if (at != cells.end()) sum += at->second.row, ++count;
  }
  return count == 0 ? 0 : (sum + count / 2) / count;
}

// Nodes with links: a column a rank.
Cells place_linked(const Plan& plan, const Ranks& ranks) {
  Cells cells;
  for (std::size_t column = 0; column < depth_of(ranks); ++column) {
    std::set<std::size_t> taken;
    for (const auto& [task, rank] : ranks) {
      if (rank != column) continue;
      std::size_t row = wanted_row(plan, ranks, cells, task);
      while (taken.contains(row)) ++row;
      taken.insert(row);
      cells[task] = {column, row};
    }
  }
  return cells;
}

std::size_t rows_of(const Cells& cells) {
  std::size_t rows = 0;
  for (const auto& [task, cell] : cells) rows = std::max(rows, cell.row + 1);
  return rows;
}

// The others: to the right of the chains first, then in rows below.
void place_others(const Ranks& ranks, std::size_t columns, Cells& cells) {
  const std::size_t chain = depth_of(ranks);
  const std::size_t rows = rows_of(cells);
  Cell next{chain, 0};
  if (chain >= columns || rows == 0) next = {0, rows};
  for (const auto& [task, rank] : ranks) {
    if (rank) continue;
    cells[task] = next;
    if (++next.column < columns) continue;
    ++next.row;
    next.column = next.row < rows ? chain : 0;
  }
}

}  // namespace

double node_width(std::size_t label_width) {
  return static_cast<double>(label_width) * font_size + 16;
}

double node_height(const GraphNode& node) {
  const std::size_t lines = 1 + node.lines.size() + (node.foot.empty() ? 0 : 1);
  return line_height * static_cast<double>(lines) + 9;
}

double group_width(std::size_t columns, std::size_t label_width) {
  const auto n = static_cast<double>(columns);
  return n * node_width(label_width) + (n - 1) * gap_x + 2 * padding;
}

std::size_t columns_of(const Assessment& in, const GraphGroup& group) {
  return std::max(least_columns, depth_of(ranks_of(in, group)));
}

void fill_grid(const Assessment& in, GraphGroup& group, std::size_t columns,
               std::size_t label_width) {
  const Ranks ranks = ranks_of(in, group);
  Cells cells = place_linked(in.plan, ranks);
  place_others(ranks, columns, cells);
  std::vector<double> heights(rows_of(cells), 0);
  for (const GraphNode& node : group.nodes) {
    double& height = heights[cells[node.task].row];
    height = std::max(height, node_height(node));
  }
  std::vector<double> tops = {group_head};
  for (const double height : heights) tops.push_back(tops.back() + height + gap_y);
  for (GraphNode& node : group.nodes) {
    const Cell& cell = cells[node.task];
    const double height = node_height(node);
    node.box = {padding + static_cast<double>(cell.column) * (node_width(label_width) + gap_x),
                tops[cell.row] + (heights[cell.row] - height) / 2, node_width(label_width), height};
  }
  group.box = {0, 0, group_width(columns, label_width), tops.back() - gap_y + padding};
}

}  // namespace duban
