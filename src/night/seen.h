#pragma once

#include <string>
#include <vector>

#include "journal/seen_finding.h"
#include "night/concern.h"

namespace duban {

// What a night sees against what the night before saw.
struct NightChanges {
  std::vector<Concern> fresh;        // not seen the night before
  std::vector<Concern> continuing;   // seen then too
  std::vector<SeenFinding> cleared;  // seen then, and gone
  std::vector<SeenFinding> seen;     // of tonight, each with the night on which it was first seen
};

// `before` is what was seen on the last night, or earlier on this one.  A finding is the same where
// plan, task, period, kind and unit are.
NightChanges compare_nights(const std::vector<SeenFinding>& before,
                            const std::vector<Concern>& concerns, Day night);

}  // namespace duban
