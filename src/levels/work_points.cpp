#include "levels/work_points.h"

#include <algorithm>
#include <tuple>

#include "levels/unit_duties.h"

namespace duban {

namespace {

std::optional<Day> closed_on(const Assessment& in, TaskIndex i) {
  if (!in.status.tasks[i].done()) return {};
  return in.status.states.tasks[i].closed.value_or(in.status.as_of);
}

bool is_recurring(const Task& task) { return task.every && task.every->recurrence; }

class Yearly {
 public:
  Yearly(const Assessment& in, int year)
      : in_(in), first_(year, 1, 1), last_(year, 12, 31), points_{year, {}, {}, {}} {}

  WorkPoints make() {
    for (TaskIndex i = 0; i < in_.plan.tasks.size(); ++i)
      if (in_.plan.tasks[i].leaf && in_.plan.tasks[i].unit.empty())
        take(i, i);
      else if (!in_.plan.tasks[i].each.empty())
        take(i, least_advanced(i));
    sort();
    return std::move(points_);
  }

 private:
  void take(TaskIndex shown, TaskIndex measure);
  void take_milestone(WorkPoint point);
  void take_periods(WorkPoint point);
  TaskIndex least_advanced(TaskIndex fanned) const;
  void sort();

  const Assessment& in_;
  Day first_;
  Day last_;
  WorkPoints points_;
};

TaskIndex Yearly::least_advanced(TaskIndex fanned) const {
  TaskIndex least = no_task;
  const auto rank = [&](TaskIndex i) {
    const TaskStatus& status = in_.status.tasks[i];
    return std::pair(status.open() ? 0 : status.done() ? 1 : 2, status.percent);
  };
  for (TaskIndex i = fanned + 1; i < in_.plan.tasks.size(); ++i) {
    if (in_.plan.tasks[i].parent != fanned) break;
    if (least == no_task || rank(i) < rank(least)) least = i;
  }
  return least == no_task ? fanned : least;
}

void Yearly::take(TaskIndex shown, TaskIndex measure) {
  const Task& task = in_.plan.tasks[measure];
  const bool over = final_day(in_.plan) < first_;  // then only what is left open counts
  if (in_.status.tasks[measure].stage == Stage::cancelled || first_day(in_.plan) > last_) return;
  if (const auto closed = closed_on(in_, measure); closed && *closed <= last_) {
    if (!over) points_.done.push_back(shown);
    return;
  }
  WorkPoint point;
  point.task = shown, point.measure = measure;
  if (is_recurring(task))
    take_periods(std::move(point));
  else if (task.kind == TaskKind::milestone)
    take_milestone(std::move(point));
  else if (!over)
    points_.standing.push_back(shown);
}

void Yearly::take_milestone(WorkPoint point) {
  const WorkSpan span = work_span(in_, point.measure);
  if (span.begin > last_) return;
  point.finish = span.finish;
  point.estimated = span.estimated;
  point.why = span.finish < first_   ? WorkPoint::Why::carried_over
              : span.finish <= last_ ? WorkPoint::Why::due
                                     : WorkPoint::Why::under_way;
  point.quarters = milestone_nodes(in_, point.measure, points_.year);
  points_.points.push_back(std::move(point));
}

void Yearly::take_periods(WorkPoint point) {
  point.why = WorkPoint::Why::period;
  point.quarters = period_nodes(in_, point.measure, points_.year);
  bool any = false, open = false;
  for (const QuarterNode& node : point.quarters)
    for (const PeriodNode& period : node.periods) any = true, open = open || !period.met;
  if (open)
    points_.points.push_back(std::move(point));
  else if (any)
    points_.done.push_back(point.task);
}

void Yearly::sort() {
  const auto position = [](const auto& all, auto is) {
    return std::find_if(all.begin(), all.end(), is) - all.begin();
  };
  const auto key = [&](const WorkPoint& point) {
    const std::string part = part_of_task(in_.plan, point.task);
    const std::string lead = answering_unit(in_.plan, point.task);
    return std::tuple(
        position(in_.plan.parts, [&](const Part& known) { return known.number == part; }),
        position(in_.plan.units, [&](const Unit& known) { return known.id == lead; }), point.task);
  };
  std::sort(points_.points.begin(), points_.points.end(),
            [&](const WorkPoint& a, const WorkPoint& b) { return key(a) < key(b); });
}

}  // namespace

WorkPoints work_points(const Assessment& in, int year) { return Yearly(in, year).make(); }

std::string_view in_chinese(WorkPoint::Why why) {
  constexpr std::string_view words[] = {"本年办结", "周期", "持续推进", "结转"};
  return words[static_cast<std::size_t>(why)];
}

}  // namespace duban
