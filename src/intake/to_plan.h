#pragma once

#include <string>
#include <vector>

#include "intake/draft.h"
#include "plan/plan.h"

namespace duban {

struct PlanOptions {
  std::string id;           // a-z 0-9 -; "" = made from the file's name
  std::vector<Unit> known;  // units that names are looked up in first
  std::string units_file;   // where they stand, as the plan will name it; "" = none
};

// The draft as a plan that the plan's reader accepts.  A task with several dates keeps the latest
// as its due; the others, and every value that was not said outright, are told in its guesses.
// Suggested links come soft.
Plan to_plan(const Draft& draft, const SourceText& source, const PlanOptions& options);

}  // namespace duban
