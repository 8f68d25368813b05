#pragma once

#include <string>
#include <vector>

#include "findings/assessment.h"

namespace duban {

// 督察要点: what the inspectors verify about one measure, made from its kind, its targets, what is
// found against it on that day, and the evidence that it asks for.  Never empty.
std::vector<std::string> points_of(const Assessment& on, TaskIndex task);

// "严禁下达罚没指标" → "下达罚没指标": what must not happen, without the words that forbid it.
std::string forbidden_act(std::string_view title);

// The findings of that measure, worst first, without the plan's own faults.
std::vector<const Finding*> findings_of(const Assessment& on, TaskIndex task);

}  // namespace duban
