#include "plan/plan.h"

#include <algorithm>

namespace duban {

TaskIndex Plan::find(std::string_view wanted) const {
  const auto task = std::find_if(tasks.begin(), tasks.end(),
                                 [&](const Task& candidate) { return candidate.number == wanted; });
  return task == tasks.end() ? no_task : static_cast<TaskIndex>(task - tasks.begin());
}

const Unit* Plan::unit(std::string_view unit_id) const {
  const auto unit = std::find_if(units.begin(), units.end(),
                                 [&](const Unit& candidate) { return candidate.id == unit_id; });
  return unit == units.end() ? nullptr : &*unit;
}

std::string Plan::unit_name(std::string_view unit_id) const {
  const Unit* known = unit(unit_id);
  return known ? known->name : std::string(unit_id);
}

std::string Plan::task_id(TaskIndex task) const { return id + "/" + tasks[task].number; }

namespace {

const std::string& leading_unit(const Plan& plan, TaskIndex task) {
  while (plan.tasks[task].lead.empty() && plan.tasks[task].parent != no_task)
    task = plan.tasks[task].parent;
  return plan.tasks[task].lead;
}

}  // namespace

Answering answering_person(const Plan& plan, TaskIndex task) {
  for (TaskIndex i = task; i != no_task; i = plan.tasks[i].parent) {
    const TaskDetail& detail = *plan.tasks[i].detail;
    if (detail.person.empty() && detail.post.empty()) continue;
    if (leading_unit(plan, i) != leading_unit(plan, task)) return {};
    return {detail.person, detail.post};
  }
  return {};
}

TaskIndex task_with_cycle(const Plan& plan, TaskIndex task) {
  while (task != no_task && !plan.tasks[task].detail->report) task = plan.tasks[task].parent;
  return task;
}

Day first_day(const Plan& plan) {
  if (plan.start) return *plan.start;
  return plan.issued ? Day(plan.issued->year(), 1, 1) : Day();
}

Day final_day(const Plan& plan) {
  if (plan.end) return *plan.end;
  return plan.issued ? Day(plan.issued->year(), 12, 31) : Day();
}

}  // namespace duban
