#include "reports/graph/choice.h"

#include "reports/measures.h"

namespace duban {

namespace {

using Flags = std::vector<bool>;  // by TaskIndex

// Calls `tell(before, after)` for every link.
template <class Tell>
void each_link(const Plan& plan, Tell tell) {
  for (TaskIndex i = 0; i < plan.tasks.size(); ++i)
    for (const Link& link : plan.tasks[i].after) tell(link.from, i);
}

// Marks every leaf under `above`; a leaf is under itself.
void mark_leaves(const Plan& plan, TaskIndex above, Flags& flags) {
  for (TaskIndex i = 0; i < plan.tasks.size(); ++i)
    if (plan.tasks[i].leaf && is_within(plan, i, above)) flags[i] = true;
}

Flags linked(const Plan& plan) {
  Flags flags(plan.tasks.size());
  each_link(plan, [&](TaskIndex before, TaskIndex after) {
    mark_leaves(plan, before, flags);
    mark_leaves(plan, after, flags);
  });
  return flags;
}

bool touches(const Plan& plan, TaskIndex task, const Flags& flags) {
  for (TaskIndex i = 0; i < plan.tasks.size(); ++i)
    if (flags[i] && is_within(plan, i, task)) return true;
  return false;
}

// Those marked, and whoever a link ties to one of them.
Flags with_neighbours(const Plan& plan, const Flags& inner) {
  Flags flags = inner;
  each_link(plan, [&](TaskIndex before, TaskIndex after) {
    const bool from_inner = touches(plan, before, inner);
    const bool to_inner = touches(plan, after, inner);
    if (from_inner && !to_inner) mark_leaves(plan, after, flags);
    if (to_inner && !from_inner) mark_leaves(plan, before, flags);
  });
  return flags;
}

Flags chosen(const Plan& plan, const DotOptions& options) {
  Flags flags(plan.tasks.size());
  if (options.around != no_task) {
    mark_leaves(plan, options.around, flags);
    return with_neighbours(plan, flags);
  }
  if (!options.part.empty()) {
    for (TaskIndex i = 0; i < plan.tasks.size(); ++i)
      flags[i] = plan.tasks[i].leaf && part_number(plan, i) == options.part;
    return with_neighbours(plan, flags);
  }
  flags.assign(plan.tasks.size(), true);
  return flags;
}

}  // namespace

bool is_within(const Plan& plan, TaskIndex task, TaskIndex above) {
  for (; task != no_task; task = plan.tasks[task].parent)
    if (task == above) return true;
  return false;
}

std::vector<TaskIndex> choose_measures(const Plan& plan, const DotOptions& options) {
  const Flags shown = chosen(plan, options);
  const Flags tied = options.linked_only ? linked(plan) : Flags(plan.tasks.size(), true);
  std::vector<TaskIndex> measures;
  for (TaskIndex i = 0; i < plan.tasks.size(); ++i)
    if (plan.tasks[i].leaf && shown[i] && tied[i]) measures.push_back(i);
  return measures;
}

}  // namespace duban
