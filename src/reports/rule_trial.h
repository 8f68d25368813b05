#pragma once

#include <optional>
#include <vector>

#include "findings/rule_values.h"
#include "night/escalate.h"
#include "reports/report.h"

namespace duban {

// The same store on the same day under one set of rules, with what that night's ladder would issue.
struct RuleSide {
  ReportInput input;
  std::vector<RuleValue> values;
  Escalation tonight;
};

// What would differ under other rules (规则试算): values, lamps, findings, tonight's papers, and
// the score sheets of the tried rules where they have any (`tried.input.scores`), turned on or not.
// Nothing of it is recorded or issued.
Document rule_trial(const RuleSide& in_force, const RuleSide& tried);

}  // namespace duban
