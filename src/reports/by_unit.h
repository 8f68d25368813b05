#pragma once

#include <string>
#include <vector>

#include "reports/figures.h"

namespace duban {

// What one unit answers for, in the order in which the plan names its units; unknown last.
struct UnitItems {
  std::string name;  // 未明确 where no unit is named
  bool known = true;
  Items measures;   // that it leads
  FoundList found;  // of it, worst first
};

// Units that lead a measure or have a finding; faults of the plan are no unit's.
std::vector<UnitItems> by_unit(const Assessment& in);

}  // namespace duban
