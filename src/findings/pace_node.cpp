#include "findings/pace_node.h"

#include "findings/report_cycle.h"

#include <algorithm>

namespace duban {

std::optional<PaceNode> next_node(const Judgement& on, TaskIndex task) {
  const TaskStatus& status = on.status.tasks[task];
  if (!status.ladder.empty() && status.open()) {
    const LadderNode* next = next_due(status.ladder, on.status.as_of);
    if (next) return PaceNode{next->by, next->percent, next->name, !status.own_due};
  }
  const Cycle nodes = on.rules.pace_nodes;
  if (nodes == Cycle::none || !status.open() || !status.expected) return {};
  const Day as_of = on.status.as_of;
  const Day due = *status.due;  // there is one wherever something is expected
  if (as_of >= due) return {};
  const Day end = std::min(report_period(nodes, as_of).end - 1, due);
  return PaceNode{end, even_pace(status.pace_from, due, end), "", !status.own_due};
}

}  // namespace duban
