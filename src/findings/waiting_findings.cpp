#include "findings/rule.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

Finding finding(const Judgement& on, FindingKind kind, TaskIndex task) {
  Finding found;
  found.kind = kind;
  found.task = task;
  found.unit = answering_unit(on.plan, task);
  found.lamp = Lamp::yellow;
  found.due = on.status.tasks[task].due;
  return found;
}

bool has_begun(const TaskStatus& task) {
  return task.percent > 0 || task.stage == Stage::underway || task.stage == Stage::submitted ||
         task.stage == Stage::returned;
}

void find_blocked(const Judgement& on, TaskIndex i, Findings& found) {
  const TaskStatus& task = on.status.tasks[i];
  const bool soon = task.due && *task.due - on.status.as_of <= on.rules.due_soon;
  if (!has_begun(task) && !soon) return;
  const auto before = waiting_for(on.plan, on.status, i, Soft::no);
  if (before.empty()) return;
  Finding blocked = finding(on, FindingKind::blocked, i);
  blocked.reason = fmt::format("{},但前置{}尚未完成", has_begun(task) ? "已开展" : "临近时限",
                               quoted(on.plan, before));
  found.push_back(std::move(blocked));
}

void find_waiting_on_late(const Judgement& on, TaskIndex i, Findings& found) {
  auto before = waiting_for(on.plan, on.status, i, Soft::yes);
  std::erase_if(before, [&](TaskIndex task) {
    return !on.status.tasks[task].open() || on.status.tasks[task].days_late <= 0;
  });
  if (before.empty()) return;
  int most = 0;
  for (const TaskIndex task : before) most = std::max(most, on.status.tasks[task].days_late);
  Finding waiting = finding(on, FindingKind::waiting_on_late, i);
  waiting.reason = fmt::format("所等待的{}已逾期{}天", quoted(on.plan, before), most);
  found.push_back(std::move(waiting));
}

}  // namespace

void find_waiting(const Judgement& on, Findings& found) {
  for (TaskIndex i = 0; i < on.status.tasks.size(); ++i) {
    if (!on.plan.tasks[i].leaf || !on.status.tasks[i].open()) continue;
    find_blocked(on, i, found);
    find_waiting_on_late(on, i, found);
  }
}

// The day whose passing is a risk, and where it comes from: the effective one, or a later granted
// one.
static std::pair<Day, std::string> bound_of(const Judgement& on, TaskIndex i) {
  const TaskDates& dates = on.status.schedule.tasks[i];
  const auto& extended = on.status.states.tasks[i].extended_to;
  if (extended && *extended > dates.latest_finish) return {*extended, "批准延期"};
  return {dates.latest_finish, in_chinese(dates.due_from, on.plan)};
}

void find_at_risk(const Judgement& on, Findings& found) {
  for (TaskIndex i = 0; i < on.status.tasks.size(); ++i) {
    const TaskStatus& task = on.status.tasks[i];
    if (!task.forecast_late || task.days_late > 0) continue;
    const auto [due, due_from] = bound_of(on, i);
    const Day finish = on.status.forecast.finish[i];
    Finding risk = finding(on, FindingKind::at_risk, i);
    risk.due = due;
    const bool estimated = on.status.schedule.tasks[i].estimated;
    risk.reason =
        fmt::format("预计{}完成{},将超过有效时限{}({})共{}天", in_chinese(finish),
                    estimated ? "(工期为估)" : "", in_chinese(due), due_from, finish - due);
    found.push_back(std::move(risk));
  }
}

}  // namespace duban
