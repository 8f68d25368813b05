#pragma once

#include "base/problem.h"
#include "plan/plan.h"

namespace duban {

// The advice of design.md section 3 that the plan alone shows: outside-period,
// child-later-than-parent, ambiguous-deadline, no-lead, no-deadline, no-measure, period-missing,
// two-leads, prohibition-with-deadline.  Sorted by line.
Problems lint_plan(const Plan& plan);

// What the advice means for one task, so that findings and lint agree.
bool lacks_lead(const Plan& plan, TaskIndex task);      // neither it nor a task above it has one
bool lacks_deadline(const Plan& plan, TaskIndex task);  // a milestone: neither own, nor above
bool lacks_measure(const Plan& plan, TaskIndex task);   // a numbered top task without measures
bool lacks_period(const Plan& plan, TaskIndex task);    // 定期 and no more
bool is_ambiguous(const Plan& plan, TaskIndex task);

}  // namespace duban
