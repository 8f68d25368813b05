#pragma once

#include <string>

#include "plan/plan.h"

namespace duban {

// The canonical text of a plan file: read and written again it is the same bytes.  Shared units
// and fan-out children are left out; assigned values are written as the plan's own.
std::string write_plan(const Plan& plan);

}  // namespace duban
