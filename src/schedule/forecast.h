#pragma once

#include <optional>
#include <vector>

#include "schedule/schedule.h"

namespace duban {

// What events say of a task, as the forecast needs it.
struct Actual {
  std::optional<Day> started;
  std::optional<Day> finished;   // closed, or a recurring duty's first fulfilment
  int percent = 0;
  bool dropped = false;          // cancelled: binds nothing
  int slip = 0;                  // days added to its finish, for whatif
};

// When each task will finish, seen from `today`: finished tasks keep their true days, nothing
// unfinished starts before today, what is left of its work is work × (1 − percent).
struct Forecast {
  std::vector<Day> start;   // by TaskIndex; shown days, inclusive
  std::vector<Day> finish;
  // By TaskIndex: the task whose forecast fixed this one's start or finish, no_task where the
  // plan's start, its own start or today did.
  std::vector<TaskIndex> driver;
};

Forecast make_forecast(const Plan& plan, const TaskGraph& graph, const Calendar& calendar,
                       const Assumptions& assumptions, const std::vector<Actual>& actuals,
                       Day today);

}  // namespace duban
