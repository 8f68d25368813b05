#pragma once

#include <vector>

#include "graph/task_graph.h"

namespace duban {

// The problem `cycle`: the path of numbers, 1.2 → 1.3 → 1.2, at the first line of the plan file
// that makes one of its links.  A child that waits for its own parent reads 1 → 1.1 → 1.
Problem cycle_problem(const Plan& plan, const std::vector<Vertex>& cycle);

}  // namespace duban
