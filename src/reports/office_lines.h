#pragma once

#include "reports/paper.h"

namespace duban {

// A line on how problems are put right (整改), and one on what units were asked for this month
// against the last (减负); nothing where there is neither a register nor a paper.
void add_office_lines(Paper& paper);

}  // namespace duban
