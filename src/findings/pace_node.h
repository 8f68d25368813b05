#pragma once

#include <optional>

#include "findings/finding.h"

namespace duban {

// By when a measure should be how far: the end of the rules' pace period that holds the day.  So an
// undated measure owes its share every quarter, and not the whole in the plan's last one.
struct PaceNode {
  Day day;
  double percent = 0;
  std::string step;        // of the task's ladder; "" = an even pace
  bool estimated = false;  // 估: the plan sets no day for the measure
};

// None where nothing is expected: no pace, no nodes in the rules, or the day comes first.
std::optional<PaceNode> next_node(const Judgement& on, TaskIndex task);

}  // namespace duban
