#pragma once

#include <string>

#include "journal/database.h"
#include "journal/revision.h"
#include "plan/plan.h"

namespace duban {

// Stores the plan, or its next revision, within one transaction of its own.
Loaded load_plan(Database& database, const Plan& plan, Day on, const std::string& by,
                 const std::string& at);

}  // namespace duban
