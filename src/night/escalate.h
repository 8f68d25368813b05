#pragma once

#include <string>
#include <vector>

#include "calendar/calendar.h"
#include "night/paper.h"

namespace duban {

// What waits because the unit was asked for enough: it goes out with the next paper.
struct HeldBack {
  std::string unit;
  int items = 0;
  std::string reason;
  std::vector<std::string> names = {};  // of the items: "PLAN/NUMBER#PERIOD"
};

struct Escalation {
  std::vector<NightPaper> papers;  // not numbered yet, in the order in which they are to be
  std::vector<HeldBack> held;
  std::vector<Concern> nobody;  // would be written about, and nobody answers for them
};

// Climbs the ladder of the rules, a rung at a time: a concern that has waited long enough for its
// next rung gets that rung's paper, once for each time it began.  Nobody is written to for days
// that are not the unit's own or while the office has its work for review, and a soft duty gets no
// paper for being late. `issued` holds the papers of earlier nights, in order.
Escalation escalate(const std::vector<Concern>& concerns, const std::vector<NightPaper>& issued,
                    const Rules& rules, const Calendar& calendar, Day night);

}  // namespace duban
