#pragma once

#include <iosfwd>

#include "commands/checked.h"

namespace duban {

// For a person: counts, then what units must act on by kind, then the plan's own faults, a line a
// kind.
void write_check_text(std::ostream& out, const Office& office, const Checked& checked,
                      const Arguments& arguments);

// One screen: lamps, overdue and due-soon items with days and units, and what waits on what.
void write_check_summary(std::ostream& out, const Office& office, const Checked& checked);

}  // namespace duban
