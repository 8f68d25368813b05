#pragma once

#include <string>
#include <vector>

#include "levels/alignment.h"
#include "reports/report.h"

namespace duban {

// 上下级方案对照: what does not fit between the levels, and how far the lower ones are with each
// upper task.  The first of the input's plans is the uppermost; `levels` joins just these.
Document alignment_report(const ReportInput& input, const Levels& levels,
                          const std::vector<Gap>& gaps, const std::vector<RolledUp>& rolled);

// "章贡区(zhanggong/3)逾期12天": who holds a clause up.
std::string late_words(const Levels& levels, TaskAt late);
// Who answers for a task: its unit, else the issuer of its plan, else the plan itself.
std::string answering_words(const Levels& levels, TaskAt at);

}  // namespace duban
