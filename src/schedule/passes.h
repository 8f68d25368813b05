#pragma once

#include <vector>

#include "schedule/terms.h"

namespace duban {

// By Vertex: its day; of a finish the first day after the task.
using VertexDays = std::vector<Day>;

// The longest paths forward from each task's not_before.
VertexDays earliest_days(const TaskGraph& graph, const std::vector<TaskTerms>& terms,
                         const Calendar& calendar);

// The latest days that respect every edge and `bounds`, which are by Vertex too.
VertexDays latest_days(VertexDays bounds, const TaskGraph& graph,
                       const std::vector<TaskTerms>& terms, const Calendar& calendar);

}  // namespace duban
