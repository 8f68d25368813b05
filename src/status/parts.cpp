#include "status/parts.h"

#include <algorithm>

namespace duban {

namespace {

void add_members(const Plan& plan, const std::string& name, std::vector<std::string>& units) {
  if (plan.unit(name)) return units.push_back(name);
  for (const Unit& unit : plan.units)
    if (std::find(unit.groups.begin(), unit.groups.end(), name) != unit.groups.end())
      units.push_back(unit.id);
}

void drop_doubles(std::vector<std::string>& units, const std::string& lead) {
  std::vector<std::string> once;
  for (std::string& unit : units)
    if (unit != lead && std::find(once.begin(), once.end(), unit) == once.end())
      once.push_back(std::move(unit));
  units = std::move(once);
}

const PartState* recorded(const PlanStates& states, TaskIndex task, const std::string& unit) {
  const auto found =
      std::find_if(states.parts.begin(), states.parts.end(),
                   [&](const PartState& part) { return part.task == task && part.unit == unit; });
  return found == states.parts.end() ? nullptr : &*found;
}

}  // namespace

std::vector<std::string> supporting_units(const Plan& plan, TaskIndex task) {
  TaskIndex above = task;
  while (plan.tasks[above].support.empty() && plan.tasks[above].parent != no_task)
    above = plan.tasks[above].parent;
  std::vector<std::string> units;
  for (const std::string& name : plan.tasks[above].support) add_members(plan, name, units);
  drop_doubles(units, plan.tasks[task].lead);
  return units;
}

TaskState with_whole(TaskState part, const TaskState& whole) {
  if (part.stage == Stage::drafted && !part.refused && whole.dispatched) {
    part.stage = Stage::dispatched;
    part.dispatched = whole.dispatched;
  }
  if (part.refused) return part;
  const bool ended = is_done(whole.stage) || whole.stage == Stage::cancelled;
  if ((ended || whole.stage == Stage::suspended) && !is_done(part.stage)) part.stage = whole.stage;
  return part;
}

TaskState part_state(const PlanStates& states, TaskIndex task, const std::string& unit) {
  const PartState* own = recorded(states, task, unit);
  return with_whole(own ? own->state : TaskState(), states.tasks[task]);
}

std::vector<SupportPart> parts_of(const Plan& plan, const PlanStates& states, TaskIndex task) {
  std::vector<SupportPart> parts;
  for (std::string& unit : supporting_units(plan, task)) {
    const bool asked = recorded(states, task, unit) != nullptr;
    TaskState state = part_state(states, task, unit);
    parts.push_back({std::move(unit), std::move(state), asked});
  }
  return parts;
}

}  // namespace duban
