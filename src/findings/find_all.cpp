#include "base/text.h"
#include "findings/rule.h"

#include <fmt/core.h>

#include <algorithm>
#include <tuple>

namespace duban {

static constexpr FindingRule all_rules[] = {
    find_overdue,
    find_late_parts,
    find_due_soon,
    find_behind_pace,
    find_unfulfilled_periods,
    find_short_targets,
    find_waiting,
    find_at_risk,
    find_not_signed,
    find_silent,
    find_unsettled,
    find_missing_evidence,
    find_infeasible,
    find_plan_faults,
    find_missing_calendar,
};

bool worse(const Finding& a, const Finding& b) {
  return std::make_tuple(-static_cast<int>(a.lamp), a.kind, -a.days_late) <
         std::make_tuple(-static_cast<int>(b.lamp), b.kind, -b.days_late);
}

Findings find_all(const Judgement& on) {
  Findings found;
  for (const FindingRule rule : all_rules) rule(on, found);
  std::stable_sort(found.begin(), found.end(), worse);
  return found;
}

std::string answering_unit(const Plan& plan, TaskIndex task) {
  for (TaskIndex i = task; i != no_task; i = plan.tasks[i].parent)
    if (!plan.tasks[i].lead.empty()) return plan.tasks[i].lead;
  return {};
}

Lamp at_most(const Judgement& on, TaskIndex task, Lamp lamp) {
  return on.status.tasks[task].strength == Strength::must ? lamp : std::min(lamp, Lamp::yellow);
}

std::string quoted(const Plan& plan, TaskIndex task) {
  // Quotation marks within quotation marks are single ones (GB/T 15834).
  std::string title = replace_all(plan.tasks[task].title, "“", "‘");
  title = replace_all(title, "”", "’");
  return fmt::format("{}“{}”", plan.tasks[task].number, title);
}

std::string quoted(const Plan& plan, const std::vector<TaskIndex>& tasks) {
  constexpr std::size_t most = 3;
  std::string text;
  for (std::size_t i = 0; i < std::min(most, tasks.size()); ++i)
    text += (i > 0 ? "、" : "") + quoted(plan, tasks[i]);
  if (tasks.size() > most) text += fmt::format("等{}项", tasks.size());
  return text;
}

}  // namespace duban
