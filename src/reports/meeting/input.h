#pragma once

#include <optional>
#include <vector>

#include "reports/report.h"

namespace duban {

// What a meeting's paper is made of.
struct MeetingInput {
  const ReportInput& report;  // judged on the day of the paper; `from` is the last meeting
  std::vector<std::optional<Assessment>> before;  // by plan, on that day; none = not loaded yet
  std::vector<std::vector<Event>> events;         // by plan: since then, as corrected
  Day next;                                       // the next meeting
};

}  // namespace duban
