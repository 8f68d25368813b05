#pragma once

#include <cstddef>

#include "outline/points.h"

namespace duban {

// Where the title of a task's cell ends that begins at `from`; `from` = it has none.  The cell is
// the title where it is one phrase; without a text beside it, only one that says neither when nor
// how much.
std::size_t end_of_cell_title(Points cell, std::size_t from, bool has_text);

}  // namespace duban
