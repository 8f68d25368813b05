#pragma once

#include "reports/measures.h"

namespace duban {

// 原因: the days of every lateness split into who made them, so that no unit answers for days that
// it inherited or that the office took; deadlines that cannot hold; faults of the plan.
void add_causes(Paper& paper, const Assessment& in);

}  // namespace duban
