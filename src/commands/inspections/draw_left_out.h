#pragma once

#include <vector>

#include "commands/inspections/draw_records.h"

namespace duban {

// Excludes from the draw's objects what --covered names, what --not-since finds drawn, and what
// belongs to a unit that was inspected as often this month as the rules allow ([burden]
// inspections_a_month).
void leave_out(const Arguments& arguments, const Office& office,
               const std::vector<RecordedDraw>& earlier, FrozenDraw& draw, Problems& problems);

}  // namespace duban
