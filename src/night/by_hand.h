#pragma once

#include <string>
#include <vector>

#include "calendar/calendar.h"
#include "night/paper.h"

namespace duban {

// A letter that somebody wants now, instead of waiting for the night that would write it.
struct LetterWanted {
  std::string unit;                     // its name
  std::size_t tier;                     // index in rules.tiers; no_tier = the next that items get
  std::vector<std::string> tasks = {};  // "1.2" or "PLAN/1.2"; empty = all
};

struct LetterByHand {
  NightPaper paper;  // without items there is nothing to write about
  // What is not in it, and why not.
  struct LeftOut {
    Concern concern;
    std::string why;
  };
  std::vector<LeftOut> left_out;
  std::string over_cap;  // why [burden] would hold it back; "" = it would not
};

// Whether the concern is of the task as typed.
bool is_of_task(const Concern& concern, const std::string& typed);

// The letter as a night would write it (own days alone are asked for), but for the waiting before
// the first rung; to get the next rung before its time, or one again, it must be named.  `issued`
// holds all papers so far, in order.
LetterByHand write_by_hand(const std::vector<Concern>& concerns,
                           const std::vector<NightPaper>& issued, const Rules& rules,
                           const Calendar& calendar, Day day, const LetterWanted& wanted);

}  // namespace duban
