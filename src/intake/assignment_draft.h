#pragma once

#include <string>
#include <vector>

#include "intake/draft.h"
#include "plan/plan.h"

namespace duban {

// A 分工方案 read beside its plan.
struct AssignmentDraft {
  std::string text;  // assignment.toml
  struct Row {
    std::string number;  // in the 分工方案
    std::string title;
    std::string task;  // of the plan; "" = none fits
    double likeness = 0;
  };
  std::vector<Row> rows;                // in the document's order
  std::vector<std::string> unknown;     // names that are no unit of the plan
  std::vector<std::string> unassigned;  // tasks of the plan that nobody was given
};

// Each of its tasks is matched with the plan's by number and title, or by title alone.  Offices
// that the plan does not know are left out and told.
AssignmentDraft assignment_draft(const Draft& division, const Plan& plan);

}  // namespace duban
