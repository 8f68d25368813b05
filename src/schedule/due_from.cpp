#include "schedule/due_from.h"

#include "schedule/edge_days.h"

namespace duban {

static DueFrom from_successor(const VertexDays& latest, Vertex finish, const TaskGraph& graph,
                              const Calendar& calendar) {
  for (const Edge& edge : graph.out(finish)) {
    if (edge.rule != Edge::Rule::link) continue;
    if (last_before(latest[edge.to], edge.lag, calendar) == latest[finish])
      return {DueFrom::Kind::successor, task_of(edge.to)};
  }
  return {};
}

std::vector<DueFrom> all_due_from(const VertexDays& latest, const std::vector<Day>& own_ends,
                                  Day plan_end, const TaskGraph& graph,
                                  const std::vector<TaskTerms>& terms, const Calendar& calendar) {
  std::vector<DueFrom> all(terms.size());
  const auto passes_on = [&](TaskIndex parent, Day day) {
    return parent != no_task && latest[finish_of(parent)] == day &&
           all[parent].kind != DueFrom::Kind::plan;
  };
  // Against the order, so that a parent's is known before its children's.
  for (auto vertex = graph.order.rbegin(); vertex != graph.order.rend(); ++vertex) {
    if (!is_finish(*vertex)) continue;
    const TaskIndex task = task_of(*vertex);
    const Day day = latest[*vertex];
    if (own_ends[task] == day)
      all[task] = {DueFrom::Kind::own, no_task};
    else if (passes_on(terms[task].parent, day))
      all[task] = {DueFrom::Kind::parent, terms[task].parent};
    else if (day != plan_end)
      all[task] = from_successor(latest, *vertex, graph, calendar);
  }
  return all;
}

std::string to_string(const DueFrom& from, const Plan& plan) {
  switch (from.kind) {
    case DueFrom::Kind::own:
      return "own";
    case DueFrom::Kind::parent:
      return "parent:" + plan.tasks[from.task].number;
    case DueFrom::Kind::successor:
      return "successor:" + plan.tasks[from.task].number;
    case DueFrom::Kind::plan:
      return "plan";
  }
  return "";
}

std::string in_chinese(const DueFrom& from, const Plan& plan) {
  switch (from.kind) {
    case DueFrom::Kind::own:
      return "自身时限";
    case DueFrom::Kind::parent:
      return "上级任务" + plan.tasks[from.task].number;
    case DueFrom::Kind::successor:
      return "后续任务" + plan.tasks[from.task].number;
    case DueFrom::Kind::plan:
      return "方案期末";
  }
  return "";
}

}  // namespace duban
