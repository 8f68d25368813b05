#pragma once

#include "reports/meeting/input.h"

namespace duban {

// 调度会材料 (双周会商, 一月一调度), two pages: what changed since the last meeting, what is stuck
// on whom, what has to be decided, what is due before the next one.  Longer lists go on in an
// annex. Needs: input.report.from.
Document meeting_report(const MeetingInput& input);

}  // namespace duban
