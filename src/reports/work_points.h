#pragma once

#include <string>
#include <vector>

#include "levels/work_points.h"
#include "reports/report.h"

namespace duban {

// 年度工作要点: what the plans ask for in one year, by part and lead, each with its four quarterly
// nodes.  `points` are of the input's plans, in their order.
Document work_points_report(const ReportInput& input, const std::vector<WorkPoints>& points);

// What a quarter asks for: "达到45%（估）", "6月30日前办结", "2.7先办结", "2023年度（3月31日前）";
// "" = nothing.
std::string node_words(const Assessment& in, const QuarterNode& node);
// By when a point is to be done: "2023年6月30日", "每年两期以上", "2025年12月31日（估）".
std::string point_due(const Assessment& in, const WorkPoint& point);

}  // namespace duban
