#include "schedule/terms.h"

#include "schedule/edge_days.h"

namespace duban {

TaskTerms terms_of(const Task& task, Day plan_start, const Assumptions& assumptions) {
  const Work& work = task.work ? *task.work : assumptions.work_of(task.kind);
  TaskTerms terms;
  terms.work = {std::clamp(work.days, 1, longest_lag), work.working};
  terms.not_before = within_reach(std::max(plan_start, task.start.value_or(plan_start)));
  terms.parent = task.parent;
  terms.leaf = task.leaf;
  terms.estimated = task.leaf && !task.work;
  return terms;
}

std::vector<TaskTerms> all_terms(const Plan& plan, const Assumptions& assumptions) {
  const Day plan_start = first_day(plan);
  std::vector<TaskTerms> terms;
  terms.reserve(plan.tasks.size());
  for (const Task& task : plan.tasks) terms.push_back(terms_of(task, plan_start, assumptions));
  return terms;
}

}  // namespace duban
