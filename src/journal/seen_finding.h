#pragma once

#include <string>
#include <tuple>

#include "base/day.h"

namespace duban {

// A finding that the last night saw, and the night on which it was first seen.
struct SeenFinding {
  std::string plan;
  std::string task;
  std::string period;
  std::string kind;
  std::string unit;
  Day first;

  auto key() const { return std::tie(plan, task, period, kind, unit); }
  bool operator==(const SeenFinding&) const = default;
};

}  // namespace duban
