#pragma once

#include <string>
#include <vector>

#include "formats/gantt/sheet.h"

namespace duban {

// The arrows between rows of this page, from a bar's end to a bar's start, by right angles; each
// goes down a lane of its own where lanes are free.
std::string gantt_arrows(const GanttSheet& sheet, const std::vector<Gantt::Arrow>& arrows);

}  // namespace duban
