#pragma once

#include <cstddef>
#include <vector>

#include "inspection/numbers.h"
#include "inspection/team_demand.h"

namespace duban {

// Whom the draw sends: inspectors' positions by object, one who leads first.
struct Teams {
  std::vector<std::vector<std::size_t>> by_object;
  std::size_t spread = 0;  // the most objects that one has more than another
  std::size_t mutual = 0;  // pairs of units that inspect one another
  int attempts = 0;
};

// Object by object the lead's seat first, among those with the fewest objects so far, of them those
// who make no two units inspect one another, where there are any; by lot.  Then mended until nobody
// has two more than another and no two units inspect one another, or as near as eight attempts come
// (schemas/draw.md).  Needs: each object has `each` inspectors who may, one of them a lead if
// asked.
Teams draw_teams(DrawNumbers& numbers, const TeamDemand& demand);

}  // namespace duban
