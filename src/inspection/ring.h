#pragma once

#include "inspection/numbers.h"
#include "inspection/team_demand.h"

namespace duban {

// 案卷评查 in two stages: all units are put in a ring by lot, and each reviews only the files of
// those in the half that follows it, so that no two review one another however many files there
// are.  Bars the others from each file, except where too few would be left for it.
void keep_to_ring(DrawNumbers& numbers, TeamDemand& demand);

}  // namespace duban
