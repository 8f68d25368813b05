#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "journal/new_event.h"
#include "stage/event.h"

namespace duban {

// 属实, 不属实, 未查.
enum class CheckVerdict { holds, fails, unchecked };

std::string_view in_chinese(CheckVerdict verdict);
std::optional<CheckVerdict> parse_verdict(std::string_view words);

// What inspectors found of one item that they looked at.  In the journal it is a `noted` event of
// the task, whose body holds `inspection`; a problem is a `problem-found` event beside it.
struct CheckResult {
  std::string checklist;  // id of the checklist's event
  std::string plan;
  std::string number;
  std::string period = {};  // "@UNIT" of a supporting unit's own part; "" = the whole
  CheckVerdict verdict = CheckVerdict::holds;
  std::string problem;                  // "" = none
  std::optional<int> score;             // 0 to 100; none = not scored
  std::vector<std::string> inspectors;  // two at least (both named on the paper)
  Day on;
  std::string confirmed;  // who confirmed it for the unit; "" = nobody yet
  std::string event;      // id, once recorded

  bool operator==(const CheckResult&) const = default;
};

// The event of the inspection, then that of the problem where there is one.
std::vector<NewEvent> recorded_as(const CheckResult& result);

// What the events of one task tell of its inspections, in order of their days; withdrawn ones are
// gone.
std::vector<CheckResult> results_of(const std::vector<Event>& events);

}  // namespace duban
