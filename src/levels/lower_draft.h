#pragma once

#include "findings/assessment.h"

namespace duban {

// A draft plan for one unit, mostly a lower government: what it owes under the upper plan and has
// not done, each task with its `basis` ("UPPER/NUMBER", of a fan-out clause with "@UNIT").  Words
// and days are the upper plan's, dated ones `ahead` days earlier; what the lower office must still
// decide (owners above all) stands as a guess.
Plan lower_draft(const Assessment& upper, const Unit& unit, int ahead = 0);

}  // namespace duban
