#pragma once

#include <vector>

#include "plan/plan.h"
#include "reports/graph/dot_options.h"

namespace duban {

// The leaves that the picture shows, in the plan's order.
std::vector<TaskIndex> choose_measures(const Plan& plan, const DotOptions& options);

// Whether `task` is `above` or stands somewhere below it.
bool is_within(const Plan& plan, TaskIndex task, TaskIndex above);

}  // namespace duban
