#pragma once

#include <functional>
#include <vector>

#include "plan/plan.h"

namespace duban {

// What part of an upper plan a draft takes over: its tasks, with the tasks above them, the parts
// that they stand in and the links between them.  A task of the draft has number, title, times,
// targets, evidence and weight of the upper one; owners and the like are the draft's own business.
struct PlanCut {
  Plan draft;                        // without head
  std::vector<TaskIndex> upper_of;   // of each task of the draft
  std::vector<bool> only_structure;  // it stands there for the tasks below it
};

// `wanted`: tasks of the upper plan.  One unit's fan-out child stands under its parent's number, as
// an ordinary task; wanted beside its parent it is left out.
PlanCut cut_plan(const Plan& upper, const std::vector<TaskIndex>& wanted);

// The clause that a task of the draft carries out, as `basis` writes it.
std::string basis_text(const Plan& upper, TaskIndex task);

// Sets the task's day as a date, with why it is one.
void set_date(Task& task, Day day, const std::string& why);

// Whether the words of the task's time mean the same under the draft's own head.
bool reads_the_same(const Task& task, const Plan& draft);

}  // namespace duban
