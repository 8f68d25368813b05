#pragma once

#include <vector>

#include "findings/finding.h"

namespace duban {

// One plan judged on one day: what check, list and every paper speak of.
struct Assessment {
  Plan plan;
  TaskGraph graph;
  PlanStatus status;
  std::vector<Lamp> lamps;  // by TaskIndex
  Findings findings;        // worst first
};

// Needs: the plan's graph has no cycle, as every loaded plan's.
Assessment assess(Plan plan, PlanStates states, Day as_of, const Calendar& calendar,
                  const Rules& rules);

}  // namespace duban
