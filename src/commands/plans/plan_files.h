#pragma once

#include <optional>
#include <vector>

#include "commands/office.h"

namespace duban {

// A plan file as read: the plan where it is free of errors, and all that the reader, the
// assignments, the graph and the advice found, by line.
struct PlanFile {
  std::string file;
  std::optional<Plan> plan;
  Problems problems;
};

// The files that PLAN names (a folder means its plan.toml), under the assignments of --assign.
std::vector<PlanFile> read_given_plans(const Arguments& arguments);

}  // namespace duban
