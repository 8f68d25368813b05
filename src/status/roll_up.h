#pragma once

#include "graph/task_graph.h"
#include "status/plan_status.h"

namespace duban {

// Gives every summary its percent (the weighted mean of its measures that count; a recurring duty
// counts the share of its periods that are met) and its stage (closed when all that count are,
// under way when anything has begun, dispatched when anything was).
void roll_up(const Plan& plan, const TaskGraph& graph, PlanStatus& status);

}  // namespace duban
