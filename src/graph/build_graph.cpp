#include <utility>

#include "graph/cycle_problem.h"
#include "graph/cycles.h"
#include "graph/link_ends.h"
#include "graph/order.h"
#include "graph/task_graph.h"

namespace duban {

static void add_links(const Plan& plan, TaskIndex task, std::vector<Edge>& edges,
                      Problems& problems) {
  for (const Link& link : plan.tasks[task].after) {
    if (auto problem = summary_link_problem(plan, task, link))
      problems.push_back(std::move(*problem));
    else
      edges.push_back(
          {source_of(link), target_of(link, task), Edge::Rule::link, link.hard, link.lag});
  }
}

// In the document's order.
static std::vector<Edge> edges_of(const Plan& plan, Problems& problems) {
  std::vector<Edge> edges;
  edges.reserve(4 * plan.tasks.size());
  for (TaskIndex task = 0; task < plan.tasks.size(); ++task) {
    const Task& t = plan.tasks[task];
    if (t.leaf) edges.push_back({start_of(task), finish_of(task), Edge::Rule::duration, true, {}});
    if (t.parent != no_task) {
      edges.push_back({start_of(t.parent), start_of(task), Edge::Rule::contains, true, {}});
      edges.push_back({finish_of(task), finish_of(t.parent), Edge::Rule::contains, true, {}});
    }
    add_links(plan, task, edges, problems);
  }
  return edges;
}

// Turns the counts of each bucket into the first position of each; the last element is the total.
static void counts_to_firsts(std::vector<std::uint32_t>& counts) {
  std::uint32_t first = 0;
  for (std::uint32_t& count : counts) first += std::exchange(count, first);
}

// By counting and not by comparing: linear, and edges of one vertex stay in the document's order.
static void sort_by_from(const std::vector<Edge>& edges, std::size_t vertices, TaskGraph& graph) {
  graph.first_out.assign(vertices + 1, 0);
  for (const Edge& edge : edges) ++graph.first_out[edge.from];
  counts_to_firsts(graph.first_out);
  graph.edges.resize(edges.size());
  std::vector<std::uint32_t> next = graph.first_out;
  for (const Edge& edge : edges) graph.edges[next[edge.from]++] = edge;
}

static void sort_by_to(TaskGraph& graph) {
  graph.first_in.assign(graph.first_out.size(), 0);
  for (const Edge& edge : graph.edges) ++graph.first_in[edge.to];
  counts_to_firsts(graph.first_in);
  graph.in_order.resize(graph.edges.size());
  std::vector<std::uint32_t> next = graph.first_in;
  for (std::uint32_t i = 0; i < graph.edges.size(); ++i)
    graph.in_order[next[graph.edges[i].to]++] = i;
}

Result<TaskGraph> build_graph(const Plan& plan) {
  const std::size_t vertices = 2 * plan.tasks.size();
  Problems problems;
  TaskGraph graph;
  sort_by_from(edges_of(plan, problems), vertices, graph);
  if (auto order = topological_order(graph.edges, vertices)) {
    graph.order = std::move(*order);
    sort_by_to(graph);
  } else {
    for (const auto& cycle : find_cycles(graph.edges, vertices))
      problems.push_back(cycle_problem(plan, cycle));
  }
  sort_problems(problems);
  return result_of(std::move(graph), std::move(problems));
}

}  // namespace duban
