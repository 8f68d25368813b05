#include <algorithm>
#include <climits>

#include "schedule/due_from.h"
#include "schedule/edge_days.h"
#include "schedule/passes.h"
#include "schedule/schedule.h"

namespace duban {

namespace {

constexpr Day no_own_end(INT_MAX);

// By TaskIndex: the first day after its own last one.
std::vector<Day> all_own_ends(const Plan& plan, const Calendar& calendar, const Reading& reading) {
  std::vector<Day> ends;
  ends.reserve(plan.tasks.size());
  for (const Task& task : plan.tasks) {
    const auto last = own_last_day(task, plan, calendar, reading);
    ends.push_back(last ? within_reach(*last) + 1 : no_own_end);
  }
  return ends;
}

VertexDays deadline_bounds(const std::vector<Day>& own_ends, Day plan_end) {
  VertexDays bounds(2 * own_ends.size(), plan_end);
  for (TaskIndex task = 0; task < own_ends.size(); ++task)
    bounds[finish_of(task)] = std::min(plan_end, own_ends[task]);
  return bounds;
}

int float_of(TaskIndex task, const VertexDays& earliest, const VertexDays& latest) {
  const Vertex start = start_of(task);
  const Vertex finish = finish_of(task);
  return std::min(latest[start] - earliest[start], latest[finish] - earliest[finish]);
}

// Before its children are known, a summary is what any child may replace.
std::vector<TaskDates> blank_dates(const std::vector<TaskTerms>& terms) {
  std::vector<TaskDates> dates(terms.size());
  for (TaskIndex task = 0; task < terms.size(); ++task) {
    if (terms[task].leaf) continue;
    dates[task].earliest_start = dates[task].latest_start = last_possible_day;
    dates[task].slack = INT_MAX;
  }
  return dates;
}

void add_child(TaskDates& summary, const TaskDates& child) {
  summary.earliest_start = std::min(summary.earliest_start, child.earliest_start);
  summary.latest_start = std::min(summary.latest_start, child.latest_start);
  summary.slack = std::min(summary.slack, child.slack);
  summary.critical = summary.critical || child.critical;
}

// The three passes: forward, backward from the deadlines, backward from the computed finish.
struct Passes {
  VertexDays earliest;
  VertexDays latest;
  VertexDays undated;
};

void fill_leaf(TaskDates& dates, TaskIndex task, const Passes& passes) {
  dates.earliest_start = passes.earliest[start_of(task)];
  dates.latest_start = passes.latest[start_of(task)];
  dates.slack = float_of(task, passes.earliest, passes.latest);
  dates.critical = float_of(task, passes.earliest, passes.undated) <= 0;
}

// In the order of the finishes, so that a summary comes after all of its children.
std::vector<TaskDates> to_dates(const Passes& passes, const TaskGraph& graph,
                                const std::vector<TaskTerms>& terms) {
  std::vector<TaskDates> all = blank_dates(terms);
  for (const Vertex vertex : graph.order) {
    if (!is_finish(vertex)) continue;
    const TaskIndex task = task_of(vertex);
    TaskDates& dates = all[task];
    if (terms[task].leaf) fill_leaf(dates, task, passes);
    dates.earliest_finish = passes.earliest[vertex] - 1;
    dates.latest_finish = passes.latest[vertex] - 1;
    dates.estimated = terms[task].estimated;
    if (terms[task].parent != no_task) add_child(all[terms[task].parent], dates);
  }
  return all;
}

Day computed_finish(const VertexDays& earliest) {
  return earliest.empty() ? Day() : *std::max_element(earliest.begin(), earliest.end());
}

}  // namespace

Schedule make_schedule(const Plan& plan, const TaskGraph& graph, const Calendar& calendar,
                       const Assumptions& assumptions) {
  const auto terms = all_terms(plan, assumptions);
  const auto own_ends = all_own_ends(plan, calendar, assumptions.reading);
  const Day plan_end = within_reach(final_day(plan)) + 1;

  Passes passes;
  passes.earliest = earliest_days(graph, terms, calendar);
  passes.latest = latest_days(deadline_bounds(own_ends, plan_end), graph, terms, calendar);
  const VertexDays finish(passes.earliest.size(), computed_finish(passes.earliest));
  passes.undated = latest_days(finish, graph, terms, calendar);

  Schedule schedule{to_dates(passes, graph, terms)};
  const auto due_from = all_due_from(passes.latest, own_ends, plan_end, graph, terms, calendar);
  for (TaskIndex task = 0; task < terms.size(); ++task) {
    schedule.tasks[task].due_from = due_from[task];
    if (own_ends[task] != no_own_end) schedule.tasks[task].own_due = own_ends[task] - 1;
  }
  return schedule;
}

}  // namespace duban
