#pragma once

#include <string>
#include <vector>

#include "intake/draft.h"

namespace duban {

// Numbers, unique in the draft.  A task below another is led by that one's number, a measure
// counts on from 1; any other keeps the core of its marker, led where that stands twice by those
// of the headings above it (2.3).  `cores`: of each task, its own and those of the headings above
// it, the nearest first; an unnumbered row or paragraph has "" and is counted.
void assign_numbers(std::vector<DraftTask>& tasks,
                    const std::vector<std::vector<std::string>>& cores);

}  // namespace duban
