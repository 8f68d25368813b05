#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calendar/calendar.h"
#include "plan/ladder.h"

namespace duban {

// A step of a task's ladder with the day by which it has to be done, and the percent it makes.
struct LadderNode {
  std::string name;
  Day by;
  double percent = 0;
};

// The steps counted back from `due`, each leaving those after it the time they take; where that is
// more time than there is from `from` on, the steps share what there is by their times.
std::vector<LadderNode> ladder_nodes(const Ladder& ladder, Day from, Day due,
                                     const Calendar& calendar);

// The last node that has to be done on `day`, or the first still to come after it.
const LadderNode* last_due(const std::vector<LadderNode>& nodes, Day day);
const LadderNode* next_due(const std::vector<LadderNode>& nodes, Day day);

}  // namespace duban
