#pragma once

#include <string>

#include "findings/assessment.h"

namespace duban {

// Which measures a picture shows; with none of these, all.
struct DotOptions {
  bool linked_only = false;     // those that wait for another or are waited for
  std::string part;             // a part's number: its own, and their neighbours elsewhere
  TaskIndex around = no_task;   // a task or measure: its own, and their neighbours
  std::size_t label_width = 9;  // Han characters in a line
};

// The task graph as Graphviz DOT: parts and tasks as clusters, measures as boxes coloured by lamp,
// hard links solid, soft ones dashed, the critical path heavy.  Every box has its place (layout
// "nop"), so that Graphviz only routes the links: measures without one stand packed beside those
// with, and the page keeps the shape of a sheet.  The same plan and day give the same bytes.
std::string to_dot(const Assessment& in, const DotOptions& options);

}  // namespace duban
