#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "plan/plan.h"

namespace duban {

// One step of a ladder: how much of the work it is, and the time it takes at least.
struct LadderStep {
  std::string name;
  double weight = 0;  // of the sum of all
  Work takes;         // 0 days = whatever is left before the others
};

// The steps in which a kind of work is done (起草 → 征求意见 → …), so that pace is measured against
// them and not against a straight line (plans/ladders/*.toml).
struct Ladder {
  std::string id;
  std::string title;
  std::vector<LadderStep> steps;

  // Percent that is done once that step is; nothing where the ladder has no such step.
  std::optional<double> percent_after(std::string_view step) const;
};

Result<Ladder> read_ladder(std::string_view text, const std::string& file);

// Those that are compiled in, in order of their ids; null for an unknown id.
const std::vector<Ladder>& preset_ladders();
const Ladder* find_ladder(std::string_view id);

}  // namespace duban
