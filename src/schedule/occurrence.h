#pragma once

#include <string>
#include <vector>

#include "base/day.h"
#include "wording/deadline.h"

namespace duban {

// One period of a recurring duty, which must be fulfilled on its own.
struct Occurrence {
  // 2022, 2022H1, 2022Q1, 2022-03, 2022-03A (上半月), 2022-W10, 2022-03-10; stable for ever.  A
  // period of several years (quarters, …) is named by the first of them.
  std::string period;
  Day first;  // of the period
  Day due;
};

// Those whose due day is in [from, to], made from (rule, period) and never from display; month
// ends are clamped.  Every N years (quarters, …) counts from the recurrence's own beginning, else
// from January of the year of `from`: pass the plan's first day.  In order of due.
// Needs: every.recurrence; without one there are none.
std::vector<Occurrence> occurrences(const Deadline& every, const Reading& reading, Day from,
                                    Day to);

}  // namespace duban
