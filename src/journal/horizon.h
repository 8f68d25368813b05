#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "plan/plan.h"
#include "stage/stage.h"

namespace duban {

// Which events count: what was true by `as_of`, of what had been recorded by `known_on`.
struct Horizon {
  Day as_of;
  std::optional<Day> known_on;  // none = all that is recorded
};

// One period of a recurring duty, as events leave it.
struct PeriodState {
  TaskIndex task = no_task;
  std::string period;
  TaskState state;
};

// A supporting unit's own part of a task (配合单位), as events leave it.
struct PartState {
  TaskIndex task = no_task;
  std::string unit;
  TaskState state;
};

// What events say of one plan's tasks.
struct PlanStates {
  std::vector<TaskState> tasks;      // by TaskIndex; drafted where nothing was recorded
  std::vector<PeriodState> periods;  // by task, then period
  std::vector<PartState> parts;      // by task, then unit
};

// Which events `log` lists.
struct EventFilter {
  std::string plan;
  std::string task;
  Horizon horizon{Day(9999, 12, 31), {}};
  std::optional<EventKind> kind = {};  // where neither plan nor task is said: of that kind alone
};

}  // namespace duban
