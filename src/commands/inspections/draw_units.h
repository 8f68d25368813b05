#pragma once

#include "commands/office.h"
#include "inspection/frozen.h"

namespace duban {

// Which words of the pools mean one unit: as the loaded plans know it by id, name or alias (renamed
// units by who carries on), else those that differ in blanks and full-width forms alone.  A word
// that different plans understand differently is told and left as it is.
void join_units(const Office& office, FrozenDraw& draw, Problems& problems);

}  // namespace duban
