#include "levels/quarter_nodes.h"

#include <algorithm>

namespace duban {

namespace {

Day quarter_start(int year, int quarter) { return Day(year, 3 * quarter + 1, 1); }

std::array<QuarterNode, 4> blank_nodes(int year) {
  std::array<QuarterNode, 4> nodes;
  for (int quarter = 0; quarter < 4; ++quarter)
    nodes[static_cast<std::size_t>(quarter)].end = last_of_month(year, 3 * quarter + 3);
  return nodes;
}

bool holds(Day first, Day last, Day day) { return first <= day && day <= last; }

// Unfinished tasks that must be done first, in the quarter in which the backward pass puts them.
std::vector<TaskIndex> first_in(const Assessment& in, TaskIndex measure, Day first, Day last) {
  std::vector<TaskIndex> tasks;
  for (const TaskIndex before : waiting_for(in.plan, in.status, measure, Soft::no))
    if (holds(first, last, work_span(in, before).finish)) tasks.push_back(before);
  return tasks;
}

// How much of the quota is due by `day` when its fulfilments spread evenly over the period.
int times_by(const OccurrenceStatus& period, Day day) {
  const Day first = period.occurrence.first;
  const Day due = period.occurrence.due;
  if (day >= due) return period.needed;
  if (day < first) return 0;
  const int length = due - first + 1;
  return (2 * period.needed * (day - first + 1) + length) / (2 * length);  // the nearest
}

void add_period(const OccurrenceStatus& period, Day first, QuarterNode& node) {
  const Day due = period.occurrence.due;
  const bool falls_due = holds(first, node.end, due);
  const int times = times_by(period, node.end);
  // Between the beginning of a period and its due quarter only a quota has something to reach.
  const bool more = period.needed > 1 && due > node.end && times > times_by(period, first - 1);
  if (!falls_due && !more) return;
  node.periods.push_back({period.occurrence.period, due, times, period.needed, period.is_met()});
  node.estimated = node.estimated || !falls_due;
}

}  // namespace

WorkSpan work_span(const Assessment& in, TaskIndex measure) {
  const TaskState& state = in.status.states.tasks[measure];
  const TaskStatus& status = in.status.tasks[measure];
  const TaskDates& dates = in.status.schedule.tasks[measure];
  const Day bound = state.extended_to ? *state.extended_to
                    : status.due      ? std::min(*status.due, dates.latest_finish)
                                      : dates.latest_finish;
  const Day could = std::max(dates.earliest_start, state.dispatched.value_or(dates.earliest_start));
  const Day begin = state.started ? std::min(*state.started, could) : could;
  return {std::min(begin, bound), bound, !status.own_due && !state.extended_to};
}

std::array<QuarterNode, 4> milestone_nodes(const Assessment& in, TaskIndex measure, int year) {
  const WorkSpan span = work_span(in, measure);
  const TaskDates& dates = in.status.schedule.tasks[measure];
  const bool begun = in.status.states.tasks[measure].started.has_value();
  auto nodes = blank_nodes(year);
  nodes[0].overdue = span.finish < quarter_start(year, 0);
  for (int quarter = 0; quarter < 4; ++quarter) {
    QuarterNode& node = nodes[static_cast<std::size_t>(quarter)];
    const Day first = quarter_start(year, quarter);
    node.estimated = span.estimated;
    if (span.finish < first || node.end < span.begin) continue;
    node.percent = even_pace(span.begin, span.finish, node.end);
    if (holds(first, node.end, span.finish)) node.finish = span.finish;
    // A length that the plan does not say would put the beginning on the last day.
    if (!begun && !dates.estimated && holds(first, node.end, dates.latest_start))
      node.start_by = dates.latest_start;
    node.first = first_in(in, measure, first, node.end);
  }
  return nodes;
}

std::array<QuarterNode, 4> period_nodes(const Assessment& in, TaskIndex measure, int year) {
  auto nodes = blank_nodes(year);
  for (const OccurrenceStatus& period : occurrences_of(in.status, measure)) {
    if (period.occurrence.due.year() < year || period.occurrence.first.year() > year) continue;
    for (int quarter = 0; quarter < 4; ++quarter)
      add_period(period, quarter_start(year, quarter), nodes[static_cast<std::size_t>(quarter)]);
  }
  return nodes;
}

}  // namespace duban
