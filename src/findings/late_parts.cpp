#include "findings/rule.h"
#include "stage/slice.h"
#include "status/parts.h"

#include <fmt/core.h>

namespace duban {

namespace {

// Handed out, and neither handed in nor set aside.  What the lead has handed in holds the parts,
// and a refused part waits for the office.
bool is_owed(const TaskState& part, const TaskStatus& whole) {
  const bool with_unit = part.stage == Stage::dispatched || part.stage == Stage::signed_for ||
                         part.stage == Stage::underway || part.stage == Stage::returned;
  return with_unit && whole.open() && whole.stage != Stage::submitted;
}

}  // namespace

// A part has the day of its whole.  Its finding is the supporting unit's own; the lead still
// answers for the whole, which is told beside it.
void find_late_parts(const Judgement& on, Findings& found) {
  for (const PartState& part : on.status.states.parts) {
    const TaskStatus& whole = on.status.tasks[part.task];
    const TaskState state = with_whole(part.state, on.status.states.tasks[part.task]);
    if (!whole.due || whole.days_late <= 0 || !is_owed(state, whole)) continue;
    Finding late;
    late.kind = FindingKind::overdue;
    late.task = part.task;
    late.unit = part.unit;
    late.period = part_of_unit(part.unit);
    late.lamp =
        at_most(on, part.task, whole.days_late > on.rules.red_after ? Lamp::red : Lamp::yellow);
    late.due = whole.due;
    late.days_late = whole.days_late;
    late.since = *whole.due + 1;
    late.reason =
        fmt::format("配合部分应于{}前报送,已逾期{}天;当前{},进度{}%", in_chinese(*whole.due),
                    whole.days_late, in_chinese(state.stage), state.percent);
    found.push_back(std::move(late));
  }
}

}  // namespace duban
