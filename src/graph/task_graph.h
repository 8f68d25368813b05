#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/problem.h"
#include "plan/plan.h"

namespace duban {

// Every task is two vertices, its start and its finish.
using Vertex = std::uint32_t;
constexpr Vertex start_of(TaskIndex task) { return 2 * task; }
constexpr Vertex finish_of(TaskIndex task) { return 2 * task + 1; }
constexpr TaskIndex task_of(Vertex vertex) { return vertex / 2; }
constexpr bool is_finish(Vertex vertex) { return vertex % 2 == 1; }

// One rule of order between two vertices: `to` is not before `from` plus the rule's time.
struct Edge {
  enum class Rule : std::uint8_t {
    duration,  // start → finish of one leaf
    link,      // one of the four links, `lag` between its ends
    contains,  // a summary's start → its child's start; a child's finish → the summary's finish
  };
  Vertex from = 0;
  Vertex to = 0;
  Rule rule = Rule::duration;
  bool hard = true;
  Lag lag;  // of a link
};

// Who waits for whom: plain data over the plan's tasks, built and ordered by Boost.Graph.
struct TaskGraph {
  std::vector<Edge> edges;               // sorted by `from`
  std::vector<std::uint32_t> first_out;  // edges of v: [first_out[v], first_out[v + 1])
  std::vector<std::uint32_t> in_order;   // edge positions sorted by `to`
  std::vector<std::uint32_t> first_in;
  std::vector<Vertex> order;  // every vertex after all that it waits for

  std::span<const Edge> out(Vertex vertex) const {
    return std::span(edges).subspan(first_out[vertex], first_out[vertex + 1] - first_out[vertex]);
  }
};

// Problems: `cycle`, printed as a path of numbers (1.2 → 1.3 → 1.2); `summary-link`, a link that a
// summary's end cannot bear.  Each names the plan file's line.
Result<TaskGraph> build_graph(const Plan& plan);

}  // namespace duban
