#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "checklist/checklist.h"
#include "reports/report.h"

namespace duban {

// Which measures are inspected.
struct CheckChoice {
  std::function<bool(const Assessment& on, TaskIndex task)> among;  // by unit and part
  // Which supporting units' own parts beside them, by the unit's id; empty = none.
  std::function<bool(const Assessment& on, TaskIndex task, const std::string& unit)> parts = {};
  enum class Focus { all, red, never } focus = Focus::all;  // never: not yet inspected
  std::optional<std::size_t> most;  // so many at most, those that come first
};

// All events of one task, in order of recording.
using CheckEvents =
    std::function<std::vector<Event>(const std::string& plan, const std::string& number)>;

// A draft: the chosen measures, then the chosen parts of supporting units; red ones first, then
// those never inspected, then by lamp and the plan's order.  Cancelled ones and those that are not
// to begin before a later day are left out. Pure.
Checklist checklist_of(const ReportInput& input, const CheckChoice& choice,
                       const CheckEvents& events_of);

}  // namespace duban
