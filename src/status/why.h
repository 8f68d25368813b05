#pragma once

#include <optional>
#include <string>
#include <vector>

#include "status/status.h"

namespace duban {

// One share of a lateness, in days.
struct Delay {
  enum class Cause { own, inherited, office, extension, suspended };
  Cause cause = Cause::own;
  TaskIndex task = no_task;  // whose days they were: the task's own, or those of one before it
  int days = 0;

  bool operator==(const Delay&) const = default;
};

// Why a task's day is what it is, and why it is late.
struct Reason {
  std::vector<TaskIndex>
      due_chain;  // from the task to the one whose own day (or the plan's end) bounds it
  std::vector<TaskIndex> start_chain;  // from the first driver to the task: why not earlier
  std::optional<Day> judged_on;        // the day that lateness is measured from: original day
  int days_late = 0;                   // actual or as forecast, against judged_on
  bool forecast = false;               // not late yet: the forecast is
  std::vector<Delay> delays;           // sum of days = days_late
  // Other chains of predecessors that would by themselves explain the inherited days.
  std::vector<std::vector<Delay>> other_chains;
};

Reason explain(const Plan& plan, const PlanStatus& status, TaskIndex task);

std::string_view to_string(Delay::Cause cause);  // own | inherited | office | …
std::string_view in_chinese(Delay::Cause cause);

}  // namespace duban
