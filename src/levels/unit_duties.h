#pragma once

#include <optional>
#include <vector>

#include "findings/assessment.h"

namespace duban {

// One measure that a unit owes, and what it has to know of it.
struct OwedMeasure {
  TaskIndex task = no_task;
  std::optional<Day> due;  // own or granted; of a recurring duty its first open period's
  Day effective;           // by when it must be done so that later ones can be: the backward pass
  bool estimated = false;  // 估: the plan sets no day, so its end bounds it
  std::vector<TaskIndex> waits_for;  // unfinished tasks that must come first
};

// What one unit owes under one plan: by part, then due day.
struct UnitDuties {
  std::vector<OwedMeasure> lead;
  std::vector<OwedMeasure> support;
  std::vector<TaskIndex> done;  // of both, in the plan's order

  bool empty() const { return lead.empty() && support.empty() && done.empty(); }
};

// Whether the unit answers for the task, or does a share of it: by name, through a group, or
// through a task above that alone says who.
bool leads(const Plan& plan, TaskIndex task, const Unit& unit);
bool supports(const Plan& plan, TaskIndex task, const Unit& unit);

// Cancelled measures are owed by nobody.
UnitDuties duties_of(const Assessment& in, const Unit& unit);

// The number of the part that a task stands in; "" = none.
std::string part_of_task(const Plan& plan, TaskIndex task);

// The day that the plan or the office sets: granted, else the task's own; of a recurring duty that
// of its first period still open.  None where none is set.
std::optional<Day> set_day(const Assessment& in, TaskIndex task);

}  // namespace duban
