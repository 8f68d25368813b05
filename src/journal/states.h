#pragma once

#include <string>

#include "journal/database.h"
#include "journal/horizon.h"
#include "journal/numbering.h"

namespace duban {

// What the plan's events come to on the horizon, under the numbers of the revision in force there.
PlanStates states_on(Database& database, const Plan& plan, const Horizon& horizon);

// The same of one task and period, by its number in the revision in force.
TaskState state_on(Database& database, const std::string& plan, const std::string& task,
                   const std::string& period, const Horizon& horizon);

}  // namespace duban
