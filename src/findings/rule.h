#pragma once

#include "findings/finding.h"

namespace duban {

// One rule of the check: adds what it finds.  The list in find_all.cpp is the table of contents.
using FindingRule = void (*)(const Judgement& on, Findings& found);

void find_overdue(const Judgement& on, Findings& found);
void find_late_parts(const Judgement& on, Findings& found);
void find_due_soon(const Judgement& on, Findings& found);
void find_behind_pace(const Judgement& on, Findings& found);
void find_unfulfilled_periods(const Judgement& on, Findings& found);
void find_short_targets(const Judgement& on, Findings& found);
void find_waiting(const Judgement& on, Findings& found);
void find_at_risk(const Judgement& on, Findings& found);
void find_not_signed(const Judgement& on, Findings& found);
void find_silent(const Judgement& on, Findings& found);
void find_unsettled(const Judgement& on, Findings& found);
void find_missing_evidence(const Judgement& on, Findings& found);
void find_infeasible(const Judgement& on, Findings& found);
void find_plan_faults(const Judgement& on, Findings& found);
void find_missing_calendar(const Judgement& on, Findings& found);

// Red, or yellow for a soft duty (力争 探索 鼓励).
Lamp at_most(const Judgement& on, TaskIndex task, Lamp lamp);

// "14.2“完善案卷管理和评查制度”", as reasons name another task.
std::string quoted(const Plan& plan, TaskIndex task);

// Several of them, at most three by name.
std::string quoted(const Plan& plan, const std::vector<TaskIndex>& tasks);

}  // namespace duban
