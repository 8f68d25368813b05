#pragma once

#include <vector>

#include "commands/office.h"

namespace duban {

// All that was recorded of a plan's tasks and is true by the office's day, as corrected, each under
// its task's number of today.
std::vector<Event> plan_events(const Office& office, const Plan& plan);

// Of no task: papers, draws, checklists, problems, true in [first, last].
std::vector<Event> events_of_no_task(const Office& office, Day first, Day last);

}  // namespace duban
