#pragma once

#include <optional>
#include <vector>

#include "schedule/schedule.h"

namespace duban {

// What events say of a task, as the forecast needs it.
struct Actual {
  std::optional<Day> started;
  std::optional<Day> finished;  // closed, or a recurring duty's first fulfilment
  int percent = 0;
  bool dropped = false;  // cancelled: binds nothing
  int slip = 0;          // days added to its finish, for whatif
};

// When each task will finish, seen from `today`: finished tasks keep their true days, nothing
// unfinished starts before today, what is left of its work is work × (1 − percent), a day at least.
// What has started keeps its true start; its remaining work waits for today and for the task's
// links like work that has not.
struct Forecast {
  std::vector<Day> start;  // by TaskIndex; shown days, inclusive
  std::vector<Day> finish;
  // By TaskIndex: the task whose forecast fixed this one's start or finish, no_task where the
  // plan's start, its own start, today or its own true finish did.  Of a summary its last child.
  // Followed, it may come back to a task: A lets B start and B's finish stretches A.
  std::vector<TaskIndex> driver;
  // The same by Vertex, which never comes back: the vertex that fixed this one, or no_vertex.
  std::vector<Vertex> fixed_by;
};

constexpr Vertex no_vertex = UINT32_MAX;

// `actuals` are by TaskIndex; none at all means that nothing has happened.
Forecast make_forecast(const Plan& plan, const TaskGraph& graph, const Calendar& calendar,
                       const Assumptions& assumptions, const std::vector<Actual>& actuals,
                       Day today);

}  // namespace duban
