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

// 调度会材料 (双周会商, 一月一调度), two pages: what changed since the last meeting, what is stuck
// on whom, what has to be decided, what is due before the next one.  Longer lists go on in an
// annex. Needs: input.report.from.
Document meeting_report(const MeetingInput& input);

}  // namespace duban
