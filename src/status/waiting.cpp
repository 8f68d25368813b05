#include "status/status.h"

#include <algorithm>

namespace duban {

namespace {

// A recurring, ongoing, triggered or prohibited duty lets others go on from its first fulfilment.
bool lets_go(const PlanStatus& status, const Link& link) {
  const TaskStatus& before = status.tasks[link.from];
  if (before.done() || before.stage == Stage::cancelled) return true;
  const bool begun = before.percent > 0 || before.stage == Stage::underway ||
                     before.stage == Stage::submitted || before.stage == Stage::returned;
  if (link.type == LinkType::SS && begun) return true;
  const auto periods = occurrences_of(status, link.from);
  return std::any_of(periods.begin(), periods.end(),
                     [](const OccurrenceStatus& period) { return period.done > 0; });
}

}  // namespace

std::vector<TaskIndex> waiting_for(const Plan& plan, const PlanStatus& status, TaskIndex task,
                                   Soft soft) {
  std::vector<TaskIndex> unfinished;
  for (TaskIndex i = task; i != no_task; i = plan.tasks[i].parent) {
    for (const Link& link : plan.tasks[i].after) {
      const bool holds_start = link.type == LinkType::FS || link.type == LinkType::SS;
      if (!holds_start || (!link.hard && soft == Soft::no) || lets_go(status, link)) continue;
      if (std::find(unfinished.begin(), unfinished.end(), link.from) == unfinished.end())
        unfinished.push_back(link.from);
    }
  }
  return unfinished;
}

}  // namespace duban
