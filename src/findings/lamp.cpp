#include "findings/finding.h"

#include <algorithm>

namespace duban {

namespace {

Lamp by_time(const Judgement& on, const TaskStatus& task) {
  if (!task.due) return Lamp::green;
  if (task.days_late > on.rules.red_after) return Lamp::red;
  if (task.days_late > 0 || *task.due - on.status.as_of <= on.rules.due_soon) return Lamp::yellow;
  return Lamp::green;
}

Lamp by_pace(const Judgement& on, const TaskStatus& task) {
  if (!on.rules.pace_told || !task.expected) return Lamp::green;
  const double behind = *task.expected - task.percent;
  if (behind > on.rules.pace_red) return Lamp::red;
  return behind >= on.rules.pace_yellow ? Lamp::yellow : Lamp::green;
}

Lamp of_duty(const Judgement& on, std::span<const OccurrenceStatus> periods) {
  Lamp lamp = Lamp::grey;
  for (const OccurrenceStatus& period : periods) {
    if (period.is_missed(on.status.as_of)) return Lamp::red;
    if (period.is_met()) lamp = std::max(lamp, Lamp::green);
    const int left = period.occurrence.due - on.status.as_of;
    if (!period.is_met() && left <= on.rules.due_soon) lamp = Lamp::yellow;
  }
  return lamp;
}

// A promised figure that falls short is red; one that nobody reported is yellow.
Lamp by_targets(const Judgement& on, TaskIndex i) {
  Lamp lamp = Lamp::blue;
  for (const TargetStatus& target : targets_of(on.status, i))
    if (is_short(on.status, target))
      lamp = std::max(lamp, target.reported ? Lamp::red : Lamp::yellow);
  return lamp;
}

// Nothing was handed out and no day is near: there is nothing to judge yet.
bool rests(const Judgement& on, TaskIndex i) {
  const TaskStatus& task = on.status.tasks[i];
  return task.stage == Stage::drafted && by_time(on, task) == Lamp::green;
}

Lamp of_leaf(const Judgement& on, TaskIndex i) {
  const TaskStatus& task = on.status.tasks[i];
  if (task.done()) return Lamp::blue;
  if (!task.open()) return Lamp::grey;
  switch (on.plan.tasks[i].kind) {
    case TaskKind::recurring:
      return std::max(of_duty(on, occurrences_of(on.status, i)), by_targets(on, i));
    case TaskKind::milestone:
      return rests(on, i) ? std::max(Lamp::grey, by_targets(on, i))
                          : std::max({by_time(on, task), by_pace(on, task), by_targets(on, i)});
    default:
      return std::max(Lamp::grey, by_targets(on, i));
  }
}

}  // namespace

Lamp lamp_of(const Judgement& on, TaskIndex i) {
  const Lamp lamp = of_leaf(on, i);
  const bool soft = on.status.tasks[i].strength != Strength::must;
  return soft ? std::min(lamp, Lamp::yellow) : lamp;
}

std::vector<Lamp> lamps_of(const Judgement& on) {
  const auto& tasks = on.plan.tasks;
  std::vector<Lamp> lamps(tasks.size(), Lamp::blue);
  // A summary starts from blue and takes the worst of its measures; its own day is judged as well.
  for (const Vertex vertex : on.graph.order) {
    if (!is_finish(vertex)) continue;
    const TaskIndex i = task_of(vertex);
    if (tasks[i].leaf)
      lamps[i] = lamp_of(on, i);
    else if (on.status.tasks[i].own_due && !on.status.tasks[i].done())
      lamps[i] = std::max(lamps[i], by_time(on, on.status.tasks[i]));
    if (const TaskIndex parent = tasks[i].parent; parent != no_task)
      lamps[parent] = std::max(lamps[parent], lamps[i]);
  }
  return lamps;
}

Counts count(const Plan& plan, const PlanStatus& status, const std::vector<Lamp>& lamps) {
  Counts counts;
  for (TaskIndex i = 0; i < plan.tasks.size(); ++i) {
    if (!plan.tasks[i].leaf) continue;
    ++counts.tasks;
    counts.closed += status.tasks[i].done();
    ++counts.by_lamp[static_cast<std::size_t>(lamps[i])];
  }
  return counts;
}

}  // namespace duban
