#include "findings/pace_node.h"

#include <algorithm>

namespace duban {

int months_of(Cycle cycle) {
  switch (cycle) {
    case Cycle::month:
      return 1;
    case Cycle::quarter:
      return 3;
    case Cycle::half:
      return 6;
    case Cycle::year:
      return 12;
    case Cycle::none:
      break;
  }
  return 0;
}

std::optional<PaceNode> next_node(const Judgement& on, TaskIndex task) {
  const TaskStatus& status = on.status.tasks[task];
  if (!status.ladder.empty() && status.open()) {
    const LadderNode* next = next_due(status.ladder, on.status.as_of);
    if (next) return PaceNode{next->by, next->percent, next->name, !status.own_due};
  }
  const int months = months_of(on.rules.cycle);
  if (months == 0 || !status.open() || !status.expected) return {};
  const Day as_of = on.status.as_of;
  const Day begun(as_of.year(), (as_of.month() - 1) / months * months + 1, 1);
  const Day due = *status.due;  // there is one wherever something is expected
  if (as_of >= due) return {};
  const Day end = std::min(add_months(begun, months) - 1, due);
  return PaceNode{end, even_pace(status.pace_from, due, end), "", !status.own_due};
}

}  // namespace duban
