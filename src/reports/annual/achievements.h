#pragma once

#include "reports/measures.h"

namespace duban {

// The first day of the time that a paper tells of.
Day told_from(const ReportInput& input, const Assessment& in);

// Measures closed within that time, and periods of recurring duties fulfilled in it.
Items closed_in_time(const ReportInput& input, const Assessment& in);
std::vector<const OccurrenceStatus*> fulfilled_in_time(const ReportInput& input,
                                                       const Assessment& in);

// 主要成效: what was closed, when against its day, with which grade.
void add_achievements(Paper& paper, const Assessment& in);

// 先进: units that closed on time, with what; in the plan's order and without ranks.
void add_on_time_units(Paper& paper, const Assessment& in);

}  // namespace duban
