#include "findings/rule.h"
#include "status/parts.h"

#include <fmt/core.h>

#include <cmath>

namespace duban {

namespace {

Finding finding(const Judgement& on, FindingKind kind, TaskIndex task, Lamp lamp) {
  Finding found;
  found.kind = kind;
  found.task = task;
  found.unit = answering_unit(on.plan, task);
  found.lamp = at_most(on, task, lamp);
  found.due = on.status.tasks[task].due;
  return found;
}

// Which day is meant and where it comes from.
std::string due_in_words(const Judgement& on, TaskIndex i) {
  const TaskStatus& task = on.status.tasks[i];
  if (on.status.states.tasks[i].extended_to) {
    return task.own_due
               ? fmt::format("原定{}、延期至{}", in_chinese(*task.own_due), in_chinese(*task.due))
               : fmt::format("延期至{}", in_chinese(*task.due));
  }
  if (!task.own_due) return fmt::format("未定时限,以方案期末{}为限", in_chinese(*task.due));
  const std::string& words = on.plan.tasks[i].due_text;
  return words.empty() ? fmt::format("应于{}前完成", in_chinese(*task.due))
                       : fmt::format("“{}”即{}", words, in_chinese(*task.due));
}

// The supporting units that were asked for a part of their own and have not handed it in.
std::string unfinished_parts(const Judgement& on, TaskIndex i) {
  std::string units;
  for (const PartState& part : on.status.states.parts) {
    if (part.task != i || is_done(part.state.stage) || part.state.stage == Stage::submitted)
      continue;
    units += (units.empty() ? "" : "、") + on.plan.unit_name(part.unit);
  }
  return units.empty() ? "" : fmt::format(",配合单位{}的部分未报送", units);
}

std::string progress_in_words(const Judgement& on, TaskIndex i) {
  const TaskState& state = on.status.states.tasks[i];
  const TaskStatus& task = on.status.tasks[i];
  if (state.submitted) return fmt::format("已于{}申请办结,待审核", in_chinese(*state.submitted));
  if (task.stage == Stage::drafted) return "尚未交办";
  return fmt::format("当前{},进度{}%{}{}", in_chinese(task.stage), std::lround(task.percent),
                     task.by_targets ? "(按目标完成量)" : "", unfinished_parts(on, i));
}

}  // namespace

void find_overdue(const Judgement& on, Findings& found) {
  for (TaskIndex i = 0; i < on.status.tasks.size(); ++i) {
    const TaskStatus& task = on.status.tasks[i];
    if (!task.open() || task.days_late <= 0) continue;
    const bool red = task.days_late > on.rules.red_after;
    Finding late = finding(on, FindingKind::overdue, i, red ? Lamp::red : Lamp::yellow);
    late.days_late = task.days_late;
    late.since = *task.due + 1;
    late.reason = fmt::format("{},已逾期{}天;{}", due_in_words(on, i), task.days_late,
                              progress_in_words(on, i));
    found.push_back(std::move(late));
  }
}

void find_due_soon(const Judgement& on, Findings& found) {
  for (TaskIndex i = 0; i < on.status.tasks.size(); ++i) {
    const TaskStatus& task = on.status.tasks[i];
    if (!task.open() || !task.due) continue;
    const int left = *task.due - on.status.as_of;
    if (left < 0 || left > on.rules.due_soon) continue;
    Finding soon = finding(on, FindingKind::due_soon, i, Lamp::yellow);
    soon.since = *task.due - on.rules.due_soon;
    soon.reason =
        left == 0
            ? fmt::format("{},今日到期;{}", due_in_words(on, i), progress_in_words(on, i))
            : fmt::format("{},还有{}天;{}", due_in_words(on, i), left, progress_in_words(on, i));
    found.push_back(std::move(soon));
  }
}

void find_behind_pace(const Judgement& on, Findings& found) {
  if (!on.rules.pace_told) return;
  for (TaskIndex i = 0; i < on.status.tasks.size(); ++i) {
    const TaskStatus& task = on.status.tasks[i];
    if (!task.expected || !task.open() || task.days_late > 0) continue;
    const double behind = *task.expected - task.percent;
    if (behind < on.rules.pace_yellow) continue;
    const bool red = behind > on.rules.pace_red;
    Finding slow = finding(on, FindingKind::behind_pace, i, red ? Lamp::red : Lamp::yellow);
    const LadderNode* step = last_due(task.ladder, on.status.as_of);
    slow.reason = fmt::format(
        "{}序时应达{}%{},实际{}%{},落后{}个百分点",
        step ? fmt::format("按办理步骤,“{}”应于{}前完成,", step->name, in_chinese(step->by))
             : fmt::format("按{}起匀速推进,", in_chinese(task.pace_from)),
        std::lround(*task.expected), task.own_due ? "" : "(估)", std::lround(task.percent),
        task.by_targets ? "(按目标完成量)" : "",
        std::lround(*task.expected) - std::lround(task.percent));
    found.push_back(std::move(slow));
  }
}

}  // namespace duban
