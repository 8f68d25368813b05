#pragma once

#include <optional>
#include <string>
#include <vector>

#include "findings/assessment.h"

namespace duban {

// One share of a lateness, with the names that outlive the plan.
struct NightShare {
  std::string cause;  // own | inherited | office | extension | suspended
  std::string task;   // where another task brought it: that one's number and title
  int days = 0;

  bool operator==(const NightShare&) const = default;
};

// A finding of the night with all that a paper says of it; its plan may be gone from memory.
struct Concern {
  std::string plan;
  std::string plan_title;
  std::string plan_number;  // 发文字号; "" = the plan has none
  std::string number;
  std::string period;  // of a recurring duty
  std::string title;
  std::string unit;  // the name of the unit that answers for it; "" = unknown
  FindingKind kind = FindingKind::overdue;
  Lamp lamp = Lamp::grey;
  std::optional<Day> since;  // when it began, where plan and events tell
  std::optional<Day> due;
  std::string due_words;  // the plan's own words for it: 2024年2月底前; "" = it gives a day or none
  int days_late = 0;
  bool with_office = false;  // submitted and not yet reviewed: the next step is the office's
  std::string reason;
  std::vector<NightShare> shares;  // of an overdue one; sum of days = days_late
  bool sample = false;             // its plan's owners are 示例

  bool operator==(const Concern&) const = default;
};

// Of one plan, without the faults of the plan itself, in the order of the findings.
std::vector<Concern> concerns_of(const Assessment& on);

// "PLAN/NUMBER", "PLAN/NUMBER#PERIOD".
std::string name_of(const Concern& concern);

// Days that the unit itself is late: those not inherited, granted, or spent waiting for the office.
int own_days(const Concern& concern);

}  // namespace duban
