#pragma once

#include <string>
#include <vector>

#include "calendar/calendar.h"
#include "findings/office_duty.h"
#include "findings/rules.h"
#include "rectify/item.h"

namespace duban {

// A problem that inspectors found and that is in no register yet.
struct PooledProblem {
  std::string event;  // its id
  std::string plan;
  std::string number;
  std::string unit;  // id of the supporting unit whose part it was found in; "" = the whole
  Day on;
  std::string words;
};

// What the office has to do on a day: what waits to be checked, problems that were registered by
// nobody within the time of the rules, looks that are due within a week or overdue.  By kind, then
// the longest overdue first.
std::vector<OfficeDuty> rectify_duties(const std::vector<Rectification>& items,
                                       const std::vector<PooledProblem>& pool,
                                       const RectifyRules& rules, const Calendar& calendar,
                                       Day as_of);

}  // namespace duban
