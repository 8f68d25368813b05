#pragma once

#include "reports/measures.h"
#include "reports/report.h"

namespace duban {

// 挂图作战: every part, task and measure on one time axis, with who waits for whom.
Gantt wall_chart(const Assessment& in);
// The charts alone, as a paper for the wall.
Document wall_chart_paper(const ReportInput& input);

}  // namespace duban
