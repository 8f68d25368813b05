#include "schedule/forecast.h"

#include <algorithm>

#include "schedule/edge_days.h"
#include "schedule/passes.h"

namespace duban {

namespace {

class ForecastPass {
 public:
  ForecastPass(const Plan& plan, const TaskGraph& graph, const Calendar& calendar,
               const Assumptions& assumptions, const std::vector<Actual>& actuals, Day today)
      : graph_(graph),
        calendar_(calendar),
        terms_(all_terms(plan, assumptions)),
        actuals_(actuals),
        today_(today),
        days_(2 * terms_.size(), first_possible_day),
        fixed_by_(2 * terms_.size(), no_vertex) {
    for (TaskIndex task = 0; task < terms_.size(); ++task) days_[start_of(task)] = not_before(task);
  }

  Forecast run() {
    for (const Vertex vertex : graph_.order) {
      if (is_finish(vertex))
        settle_finish(task_of(vertex));
      else
        settle_start(task_of(vertex));
      pass_on(vertex);
    }
    return {shown_starts(), shown_finishes(), drivers(), std::move(fixed_by_)};
  }

 private:
  const Actual& actual(TaskIndex task) const {
    static const Actual nothing;
    return actuals_.empty() ? nothing : actuals_[task];
  }

  // A summary may have children that were finished before today.
  Day not_before(TaskIndex task) const {
    const TaskTerms& terms = terms_[task];
    return terms.leaf ? std::max(terms.not_before, within_reach(today_)) : terms.not_before;
  }

  void push(Vertex to, Day day, Vertex cause) {
    if (day <= days_[to]) return;
    days_[to] = day;
    fixed_by_[to] = cause;
  }

  void pass_on(Vertex from) {
    const bool dropped = actual(task_of(from)).dropped;
    for (const Edge& edge : graph_.out(from)) {
      if (dropped || edge.rule == Edge::Rule::duration) continue;
      // A child's start is fixed by what fixes its parent's.
      const bool into_child = edge.rule == Edge::Rule::contains && !is_finish(from);
      push(edge.to, first_after(days_[from], edge.lag, calendar_),
           into_child ? fixed_by_[from] : from);
    }
  }

  // The start has the day on which work can begin or go on; gives the finish its day and leaves the
  // day that the links from the start see.
  void settle_start(TaskIndex task) {
    if (!terms_[task].leaf) return;
    Day& start = days_[start_of(task)];
    const Actual& known = actual(task);
    if (known.finished) {
      start =
          known.started.value_or(last_before(*known.finished + 1, terms_[task].work, calendar_));
      fixed_by_[start_of(task)] = no_vertex;
      return;
    }
    push(finish_of(task), first_after(start, work_left(task), calendar_), start_of(task));
    if (known.started) start = std::min(start, *known.started);
  }

  void settle_finish(TaskIndex task) {
    const Vertex vertex = finish_of(task);
    const Actual& known = actual(task);
    if (known.finished) {
      days_[vertex] = within_reach(*known.finished + 1);
      fixed_by_[vertex] = no_vertex;
      return;
    }
    // A summary of which every child is dropped.
    if (days_[vertex] == first_possible_day) days_[vertex] = days_[start_of(task)] + 1;
    days_[vertex] = within_reach(days_[vertex] + std::clamp(known.slip, -longest_lag, longest_lag));
  }

  Lag work_left(TaskIndex task) const {
    const Lag& work = terms_[task].work;
    const int left = 100 - std::clamp(actual(task).percent, 0, 100);
    return {std::max(1, (work.days * left + 99) / 100), work.working};
  }

  // A summary shows its first child's start.
  std::vector<Day> shown_starts() const {
    std::vector<Day> starts(terms_.size(), last_possible_day);
    for (const Vertex vertex : graph_.order) {
      if (!is_finish(vertex)) continue;
      const TaskIndex task = task_of(vertex);
      const TaskIndex parent = terms_[task].parent;
      if (terms_[task].leaf || starts[task] == last_possible_day)
        starts[task] = days_[start_of(task)];
      if (parent != no_task && !actual(task).dropped)
        starts[parent] = std::min(starts[parent], starts[task]);
    }
    return starts;
  }

  std::vector<Day> shown_finishes() const {
    std::vector<Day> finishes(terms_.size());
    for (TaskIndex task = 0; task < terms_.size(); ++task)
      finishes[task] = days_[finish_of(task)] - 1;
    return finishes;
  }

  // A finish that its own start fixed has the start's driver.
  std::vector<TaskIndex> drivers() const {
    std::vector<TaskIndex> drivers(terms_.size(), no_task);
    for (TaskIndex task = 0; task < terms_.size(); ++task) {
      Vertex cause = fixed_by_[finish_of(task)];
      if (cause == start_of(task)) cause = fixed_by_[cause];
      if (cause != no_vertex) drivers[task] = task_of(cause);
    }
    return drivers;
  }

  const TaskGraph& graph_;
  const Calendar& calendar_;
  const std::vector<TaskTerms> terms_;
  const std::vector<Actual>& actuals_;
  const Day today_;
  VertexDays days_;
  std::vector<Vertex> fixed_by_;
};

}  // namespace

Forecast make_forecast(const Plan& plan, const TaskGraph& graph, const Calendar& calendar,
                       const Assumptions& assumptions, const std::vector<Actual>& actuals,
                       Day today) {
  return ForecastPass(plan, graph, calendar, assumptions, actuals, today).run();
}

}  // namespace duban
