#pragma once

#include <string>
#include <vector>

#include "findings/office_duty.h"
#include "night/escalate.h"
#include "night/seen.h"

namespace duban {

// How one plan stood on the night.
struct NightPlan {
  std::string id;
  std::string title;
  bool sample = false;  // owners are 示例
  Counts counts;
  std::vector<std::string> to_review;  // submitted and waiting for the office: "14.1 …（市司法局）"
};

// What the papers of the month so far have asked of units, tonight's included.
struct MonthAsked {
  int units = 0;  // written to, alone or with others
  int papers = 0;
  int requests = 0;
  int fields = 0;  // 填报项
};

// What the office reads in the morning.
struct NightSummary {
  Day night;
  std::string rules;  // their name
  std::vector<NightPlan> plans;
  NightChanges changes;
  Escalation escalation;  // with `papers` as they were issued
  MonthAsked month;
  std::vector<OfficeDuty> duties;   // 整改: what the office itself has to do
  std::vector<std::string> failed;  // steps that could not be done, and why
  // Papers that a mail server or robot did not take, and why; tried again on later runs.
  std::vector<std::string> undelivered;
};

}  // namespace duban
