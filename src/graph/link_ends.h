#pragma once

#include <optional>

#include "graph/task_graph.h"

namespace duban {

// The vertex that a link waits for, and the one of `task`, where it is written, that waits.
Vertex source_of(const Link& link);
Vertex target_of(const Link& link, TaskIndex task);

// The problem `summary-link` where an end of `link`, written at `task`, cannot bear it: a summary
// only has the finish of its last child to be waited for (FS, FF) and the start of its first child
// to wait with (FS, SS).
std::optional<Problem> summary_link_problem(const Plan& plan, TaskIndex task, const Link& link);

}  // namespace duban
