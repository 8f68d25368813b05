#include <algorithm>

#include "schedule/edge_days.h"
#include "schedule/schedule.h"
#include "schedule/terms.h"

namespace duban {

namespace {

// Walks from edge to edge along those that leave no time.  Costs what the way and its side roads
// cost and not the plan, since one plan may have many such tasks.
class Tracer {
 public:
  Tracer(const Plan& plan, const TaskGraph& graph, const Calendar& calendar,
         const Assumptions& assumptions, const Schedule& schedule)
      : plan_(plan),
        graph_(graph),
        calendar_(calendar),
        assumptions_(assumptions),
        tasks_(schedule.tasks) {}

  // The end of the task whose earliest day passes its latest day by more.
  Vertex worse_end(TaskIndex task) const {
    const TaskDates& dates = tasks_[task];
    const int start = dates.latest_start - dates.earliest_start;
    const int finish = dates.latest_finish - dates.earliest_finish;
    return start <= finish ? start_of(task) : finish_of(task);
  }

  // The leaf below that has the summary's slack; the task itself where it is a leaf.
  TaskIndex worst_leaf(TaskIndex task) const {
    while (!plan_.tasks[task].leaf) {
      const TaskIndex child = worst_child(task);
      if (child == no_task) break;
      task = child;
    }
    return task;
  }

  // The vertex that gives `vertex` its earliest day; none where the plan's or its own start does.
  std::optional<Vertex> pushed_by(Vertex vertex) const {
    const Day day = earliest(vertex);
    if (!is_finish(vertex) && terms(task_of(vertex)).not_before == day) return {};
    for (std::uint32_t i = graph_.first_in[vertex]; i < graph_.first_in[vertex + 1]; ++i) {
      const Edge& edge = graph_.edges[graph_.in_order[i]];
      if (first_after(earliest(edge.from), lag(edge), calendar_) == day) return edge.from;
    }
    return {};
  }

  // The vertex that gives `vertex` its latest day; none where the task's own day or the plan's
  // does.
  std::optional<Vertex> held_by(Vertex vertex) const {
    const auto kind = tasks_[task_of(vertex)].due_from.kind;
    if (is_finish(vertex) && (kind == DueFrom::Kind::own || kind == DueFrom::Kind::plan)) return {};
    for (const Edge& edge : graph_.out(vertex))
      if (last_before(latest(edge.to), lag(edge), calendar_) == latest(vertex)) return edge.to;
    return {};
  }

 private:
  TaskIndex worst_child(TaskIndex task) const {
    const Vertex finish = finish_of(task);
    for (std::uint32_t i = graph_.first_in[finish]; i < graph_.first_in[finish + 1]; ++i) {
      const TaskIndex child = task_of(graph_.edges[graph_.in_order[i]].from);
      if (tasks_[child].slack == tasks_[task].slack) return child;
    }
    return no_task;
  }

  TaskTerms terms(TaskIndex task) const {
    return terms_of(plan_.tasks[task], first_day(plan_), assumptions_);
  }

  Lag lag(const Edge& edge) const {
    return edge.rule == Edge::Rule::duration ? terms(task_of(edge.from)).work : edge.lag;
  }

  Day earliest(Vertex vertex) const {
    const TaskIndex task = task_of(vertex);
    if (is_finish(vertex)) return tasks_[task].earliest_finish + 1;
    return plan_.tasks[task].leaf ? tasks_[task].earliest_start : earliest_start_of_summary(task);
  }

  // A summary's shown start is its first child's; what holds its start may be earlier.
  Day earliest_start_of_summary(TaskIndex task) const {
    Day day = first_possible_day;
    for (; task != no_task; task = plan_.tasks[task].parent) {
      day = std::max(day, terms(task).not_before);
      const Vertex start = start_of(task);
      for (std::uint32_t i = graph_.first_in[start]; i < graph_.first_in[start + 1]; ++i) {
        const Edge& edge = graph_.edges[graph_.in_order[i]];
        // Only a leaf's start, or a finish, has a link to a summary's start.
        if (edge.rule == Edge::Rule::link)
          day = std::max(day, first_after(earliest(edge.from), edge.lag, calendar_));
      }
    }
    return day;
  }

  Day latest(Vertex vertex) const {
    const TaskDates& dates = tasks_[task_of(vertex)];
    return is_finish(vertex) ? dates.latest_finish + 1 : dates.latest_start;
  }

  const Plan& plan_;
  const TaskGraph& graph_;
  const Calendar& calendar_;
  const Assumptions& assumptions_;
  const std::vector<TaskDates>& tasks_;
};

}  // namespace

std::vector<TaskIndex> infeasible_chain(const Plan& plan, const TaskGraph& graph,
                                        const Calendar& calendar, const Assumptions& assumptions,
                                        const Schedule& schedule, TaskIndex task) {
  if (schedule.tasks[task].slack >= 0) return {};
  const Tracer tracer(plan, graph, calendar, assumptions, schedule);
  const Vertex middle = tracer.worse_end(tracer.worst_leaf(task));
  std::vector<Vertex> way;
  for (std::optional<Vertex> at = middle; at; at = tracer.pushed_by(*at)) way.push_back(*at);
  std::reverse(way.begin(), way.end());
  for (auto at = tracer.held_by(middle); at; at = tracer.held_by(*at)) way.push_back(*at);
  std::vector<TaskIndex> tasks;
  for (const Vertex vertex : way)
    if (tasks.empty() || tasks.back() != task_of(vertex)) tasks.push_back(task_of(vertex));
  return tasks;
}

}  // namespace duban
