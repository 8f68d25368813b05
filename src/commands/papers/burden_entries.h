#pragma once

#include <vector>

#include "commands/unit_directory.h"

namespace duban {

// All that units were asked for, as far as the office looks (burden/meter.h).
std::vector<BurdenEntry> burden_entries(const Office& office, const PlanUnits& units);

}  // namespace duban
