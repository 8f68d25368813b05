#pragma once

#include <string_view>
#include <vector>

#include "sentence/times/found_time.h"

namespace duban {

struct TimeContext {
  WordingContext words;
  // The text is a time slot: a 时限 column or line, or the part of a bracket that says when.  Only
  // there are 持续推进 and 长期坚持 times, and is 变更后20个工作日内 one.
  bool slot = false;
};

// Every time a task's text says, in order.  Years and recurrences said once hold for the clauses
// that leave them out (2021年6月底前…，12月底前…; 2020年起，每年2月底前…，3月底前…).  What only
// looks like a time is left alone: dates of issue, validity, eligibility, data periods,
// entitlements, names, visions, times looked back upon, phone numbers.  Dates stated as past
// (于2022年3月10日印发) are none.
std::vector<FoundTime> find_times(std::string_view text, const TimeContext& context);

}  // namespace duban
