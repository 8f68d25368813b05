#pragma once

#include <optional>

#include "findings/finding.h"

namespace duban {

// By when a measure should be how far: the end of the reporting period that holds the day.  So an
// undated measure owes its share every period, and not the whole in the plan's last quarter.
struct PaceNode {
  Day day;
  double percent = 0;
  std::string step;        // of the task's ladder; "" = an even pace
  bool estimated = false;  // 估: the plan sets no day for the measure
};

// None where nothing is expected: no pace, no reporting cycle, or the day comes first.
std::optional<PaceNode> next_node(const Judgement& on, TaskIndex task);

// Months of a reporting period; 0 for none.
int months_of(Cycle cycle);

}  // namespace duban
