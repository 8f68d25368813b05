#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calendar/calendar.h"
#include "night/concern.h"

namespace duban {

// What one paper of the night asks about one concern, and the rung that it reached.
struct PaperItem {
  Concern concern;
  std::string tier;  // its id

  bool operator==(const PaperItem&) const = default;
};

// A paper that the night issues: one a unit, or one for all where the rung says so (通报).
struct NightPaper {
  Day night;
  int number = 0;     // in the year's series, counted from 1
  std::string tier;   // the highest of its items
  std::string paper;  // 提醒函 督办函 通报 约谈通知
  std::string sheet;  // 蓝色督办单 …; "" = none
  std::string unit;   // "" = all of them
  std::optional<Day> reply_by;
  std::vector<PaperItem> items;

  bool operator==(const NightPaper&) const = default;
};

// What waits because the unit was written to often enough: it goes out with the next paper.
struct HeldBack {
  std::string unit;
  int items = 0;
  std::string reason;
};

struct Escalation {
  std::vector<NightPaper> papers;  // in order of their numbers
  std::vector<HeldBack> held;
  std::vector<Concern> nobody;  // would be written about, and nobody answers for them
};

// Climbs the ladder of the rules, a rung at a time: a concern that has waited long enough for its
// next rung gets that rung's paper, once for each time it began.  Nobody is written to for days
// that are not the unit's own, and a soft duty gets no paper for being late. `issued` holds the
// papers of earlier nights, in order.
Escalation escalate(const std::vector<Concern>& concerns, const std::vector<NightPaper>& issued,
                    const Rules& rules, const Calendar& calendar, Day night);

}  // namespace duban
