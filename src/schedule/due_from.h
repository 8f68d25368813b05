#pragma once

#include <vector>

#include "schedule/passes.h"

namespace duban {

// Where each task's latest finish comes from, by TaskIndex.  Where several leave the same day its
// own comes first, then its parent's and then a successor's; a parent or a successor that has only
// the plan's end to pass on does not count.
// `latest` was made of the bounds `own_ends` (by TaskIndex) and `plan_end`.
std::vector<DueFrom> all_due_from(const VertexDays& latest, const std::vector<Day>& own_ends,
                                  Day plan_end, const TaskGraph& graph,
                                  const std::vector<TaskTerms>& terms, const Calendar& calendar);

}  // namespace duban
