#pragma once

#include <string>
#include <vector>

#include "journal/horizon.h"
#include "plan/plan.h"

namespace duban {

// Ids of the units that support a task (配合单位), groups expanded, in the plan's order and without
// its lead; of a measure without its own, those of the task above it.
std::vector<std::string> supporting_units(const Plan& plan, TaskIndex task);

// A supporting unit's part as the whole leaves it: handed out with it, set aside with it, and done
// when it is.  What the unit said itself stays.
TaskState with_whole(TaskState part, const TaskState& whole);

// The unit's part of the task, as the whole leaves it.
TaskState part_state(const PlanStates& states, TaskIndex task, const std::string& unit);

// How a supporting unit stands with its own part.
struct SupportPart {
  std::string unit;
  TaskState state;
  bool asked = false;  // the part was handed out by itself, or its unit spoke: it is judged
};
std::vector<SupportPart> parts_of(const Plan& plan, const PlanStates& states, TaskIndex task);

}  // namespace duban
