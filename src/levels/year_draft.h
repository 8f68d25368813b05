#pragma once

#include "levels/work_points.h"

namespace duban {

// A draft plan of one year out of a plan of several: its work points, owners kept, each with its
// `basis`.  What goes on past the year is due at its end by the share that the pace asks for; what
// was left from before is put into the first quarter.  Both stand as guesses.
Plan year_draft(const Assessment& in, const WorkPoints& points);

}  // namespace duban
