#pragma once

#include <string>

#include "findings/assessment.h"
#include "reports/graph/dot_options.h"

namespace duban {

// The task graph as Graphviz DOT: parts and tasks as clusters, measures as boxes coloured by lamp,
// hard links solid, soft ones dashed, the critical path heavy.  Every box has its place (layout
// "nop"), so that Graphviz only routes the links: measures without one stand packed beside those
// with, and the page keeps the shape of a sheet.  The same plan and day give the same bytes.
std::string to_dot(const Assessment& in, const DotOptions& options);

}  // namespace duban
