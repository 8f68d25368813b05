#pragma once

#include <vector>

#include "plan/plan.h"

namespace duban {

// Which task of one revision of a plan is which of another; no_task where there is none.
struct TaskMatch {
  std::vector<TaskIndex> newer;  // of each task before
  std::vector<TaskIndex> older;  // of each task after
};

// Tasks that keep number and title, then those that keep their title (and unit) in their order,
// then those that keep their number: a measure put in between moves the numbers of all after it,
// and what was reported of each must move with it.
TaskMatch match_tasks(const Plan& before, const Plan& after);

}  // namespace duban
