#pragma once

#include <iosfwd>

#include "findings/assessment.h"

namespace duban {

// What a task promised in figures with what was reported of it, period by period where it is asked
// so, and figures that nobody asked for.
void write_figures(std::ostream& out, const Assessment& on, TaskIndex task);

}  // namespace duban
