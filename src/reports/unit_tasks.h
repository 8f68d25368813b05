#pragma once

#include <string>
#include <vector>

#include "levels/unit_duties.h"
#include "reports/report.h"

namespace duban {

// 任务清单 of one unit: what it leads and what it supports, by part and due day.
// `duties` are of the input's plans, in their order; empty where a plan does not know the unit.
Document unit_tasks_report(const ReportInput& input, const std::string& unit,
                           const std::vector<UnitDuties>& duties);

}  // namespace duban
