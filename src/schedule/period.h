#pragma once

#include <string>

#include "plan/plan.h"
#include "schedule/occurrence.h"

namespace duban {

// The period of the plan's duty to which something done on `on` belongs: the last one begun by
// then, else the plan's first; "" where the duty has no periods.
std::string period_holding(const Deadline& every, const Plan& plan, const Reading& reading, Day on);

}  // namespace duban
