#pragma once

#include "reports/measures.h"

namespace duban {

// 挂图作战: every part, task and measure on one time axis, with who waits for whom.
Gantt wall_chart(const Assessment& in);

}  // namespace duban
