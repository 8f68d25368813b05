#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "stage/body.h"

namespace duban {

// A step of the task's ladder (起草 → 征求意见 → …) that was reported as done.
struct NodeReached {
  std::string node;
  Day on;

  bool operator==(const NodeReached&) const = default;
};

// What seldom stands in a task's state, kept apart so that a million states stay small.
struct StateDetail {
  std::optional<Day> sign_by;             // asked for at dispatch, else the rule file's
  std::vector<std::string> proved;        // what of the asked evidence was handed in, each once
  std::optional<std::string> overridden;  // why the last submission was taken without all of it
  std::vector<NodeReached> nodes;         // in order of their days, each once
  std::vector<ReportedFigure> figures;    // of each name and period the latest; unnamed periods all

  bool operator==(const StateDetail&) const = default;
};

// Canonical JSON, "" where there is nothing.
std::string write_state_detail(const StateDetail& detail);
// Total: what cannot be understood is left out.
StateDetail read_state_detail(std::string_view json);

}  // namespace duban
