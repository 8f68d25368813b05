#pragma once

#include <algorithm>

#include "base/day.h"
#include "calendar/calendar.h"
#include "plan/plan.h"

namespace duban {

// Days of vertices are half-open: a task occupies [start, finish), so its finish is the first day
// after it.

// Days stay within these, so that no number in a plan overflows.
constexpr Day first_possible_day(1, 1, 1);
constexpr Day last_possible_day(9999, 12, 31);
constexpr int longest_lag = 3'700'000;  // more than all days between the two

inline Day within_reach(Day day) { return std::clamp(day, first_possible_day, last_possible_day); }

// The first day on which an edge lets `to` be, where its `from` is on that day.  A working-day lag
// leaves that many working days in between; a negative one counts them back.
inline Day first_after(Day from, Lag lag, const Calendar& calendar) {
  if (!lag.working) return within_reach(from + lag.days);
  if (lag.days <= 0) return within_reach(calendar.add_workdays(from, lag.days));
  return within_reach(calendar.add_workdays(from - 1, lag.days) + 1);
}

// The last day on which an edge lets `from` be: first_after(from) <= to holds up to it and no
// further.
inline Day last_before(Day to, Lag lag, const Calendar& calendar) {
  if (!lag.working) return within_reach(to - lag.days);
  return within_reach(calendar.add_workdays(to, -lag.days));
}

}  // namespace duban
