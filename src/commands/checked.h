#pragma once

#include <string>
#include <vector>

#include "commands/office.h"

namespace duban {

// A finding with the names that are gone once its plan is.
struct CheckedRow {
  Finding finding;
  std::string task;  // PLAN/NUMBER, or PLAN
  std::string number;
  std::string title;
  std::string unit;
};

// What `check` found in the chosen plans.
struct Checked {
  std::vector<std::string> plans;
  Counts counts;
  bool sample = false;  // owners or progress of a plan are 示例
  std::vector<CheckedRow> rows;
};

// Judges the chosen plans; rows are worst first, narrowed by --kind, --lamp and --unit.
Checked check_plans(World& world, const Office& office, const Arguments& arguments);

}  // namespace duban
