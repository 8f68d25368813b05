#include "schedule/passes.h"

#include "schedule/edge_days.h"

namespace duban {

VertexDays earliest_days(const TaskGraph& graph, const std::vector<TaskTerms>& terms,
                         const Calendar& calendar) {
  VertexDays days(2 * terms.size(), first_possible_day);
  for (TaskIndex task = 0; task < terms.size(); ++task)
    days[start_of(task)] = terms[task].not_before;
  for (const Vertex vertex : graph.order) {
    const Day from = days[vertex];
    for (const Edge& edge : graph.out(vertex))
      days[edge.to] = std::max(days[edge.to], first_after(from, lag_of(edge, terms), calendar));
  }
  return days;
}

VertexDays latest_days(VertexDays bounds, const TaskGraph& graph,
                       const std::vector<TaskTerms>& terms, const Calendar& calendar) {
  VertexDays days = std::move(bounds);
  for (auto vertex = graph.order.rbegin(); vertex != graph.order.rend(); ++vertex) {
    Day latest = days[*vertex];
    for (const Edge& edge : graph.out(*vertex))
      latest = std::min(latest, last_before(days[edge.to], lag_of(edge, terms), calendar));
    days[*vertex] = latest;
  }
  return days;
}

}  // namespace duban
