#include "findings/pace_node.h"
#include "findings/rule.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

Finding finding(const Judgement& on, FindingKind kind, TaskIndex task, std::string reason) {
  Finding found;
  found.kind = kind;
  found.task = task;
  found.unit = answering_unit(on.plan, task);
  found.lamp = Lamp::yellow;
  found.due = on.status.tasks[task].due;
  found.reason = std::move(reason);
  return found;
}

Day after(const Calendar& calendar, Day day, const Work& work) {
  return work.working ? calendar.add_workdays(day, work.days) : day + work.days;
}

std::string_view in_chinese(Cycle cycle) {
  constexpr std::string_view names[] = {"", "月", "季", "半年", "年"};
  return names[static_cast<std::size_t>(cycle)];
}

// The last whole reporting period whose grace is over on `as_of`: [first, end).
std::pair<Day, Day> last_period(Day as_of, int months, int grace) {
  const Day told = as_of - grace;
  const int month = (told.month() - 1) / months * months + 1;
  const Day end(told.year(), month, 1);
  return {add_months(end, -months), end};
}

bool owes_reports(const Judgement& on, TaskIndex i) {
  const Task& task = on.plan.tasks[i];
  const Stage stage = on.status.tasks[i].stage;
  const bool at_work = stage == Stage::dispatched || stage == Stage::signed_for ||
                       stage == Stage::underway || stage == Stage::returned;
  return task.leaf && at_work &&
         (task.kind == TaskKind::milestone || task.kind == TaskKind::ongoing);
}

}  // namespace

void find_not_signed(const Judgement& on, Findings& found) {
  for (TaskIndex i = 0; i < on.status.tasks.size(); ++i) {
    const TaskState& state = on.status.states.tasks[i];
    if (!on.plan.tasks[i].leaf || state.stage != Stage::dispatched || !state.dispatched) continue;
    const Day limit = after(on.calendar, *state.dispatched, on.rules.sign_within);
    if (on.status.as_of <= limit) continue;
    Finding unsigned_task = finding(on, FindingKind::not_signed, i,
                                    fmt::format("{}交办,应于{}前签收,尚未签收",
                                                in_chinese(*state.dispatched), in_chinese(limit)));
    unsigned_task.since = limit + 1;
    found.push_back(std::move(unsigned_task));
  }
}

void find_silent(const Judgement& on, Findings& found) {
  const int months = months_of(on.rules.cycle);
  if (months == 0) return;
  const auto [first, end] = last_period(on.status.as_of, months, on.rules.silent_grace);
  for (TaskIndex i = 0; i < on.status.tasks.size(); ++i) {
    const TaskState& state = on.status.states.tasks[i];
    if (!owes_reports(on, i) || !state.dispatched) continue;
    const Day last_word = std::max(*state.dispatched, state.reported.value_or(*state.dispatched));
    if (last_word >= first) continue;
    Finding silent =
        finding(on, FindingKind::silent, i,
                fmt::format("按{}报送,{}至{}无进展报送,最近一次为{}", in_chinese(on.rules.cycle),
                            in_chinese(first), in_chinese(end - 1),
                            state.reported ? in_chinese(*state.reported)
                                           : in_chinese(*state.dispatched) + "交办"));
    silent.since = end + on.rules.silent_grace;
    found.push_back(std::move(silent));
  }
}

void find_unsettled(const Judgement& on, Findings& found) {
  for (TaskIndex i = 0; i < on.status.tasks.size(); ++i) {
    const TaskState& state = on.status.states.tasks[i];
    if (state.stage == Stage::returned && state.returned) {
      found.push_back(
          finding(on, FindingKind::returned, i,
                  fmt::format("{}退回,待补正后重新申请办结", in_chinese(*state.returned))));
      found.back().since = state.returned;
    }
    if (state.extension_asked && on.status.tasks[i].open()) {
      found.push_back(finding(on, FindingKind::extension_waiting, i,
                              fmt::format("申请延期至{},尚未批复,仍按原定时限判定",
                                          in_chinese(*state.extension_asked))));
      found.back().since = state.extension_asked_on;
    }
  }
}

void find_missing_evidence(const Judgement& on, Findings& found) {
  for (TaskIndex i = 0; i < on.status.tasks.size(); ++i) {
    const Task& task = on.plan.tasks[i];
    const TaskState& state = on.status.states.tasks[i];
    if (task.detail->evidence.empty() || state.evidence > 0) continue;
    if (state.stage != Stage::submitted && !is_done(state.stage)) continue;
    std::string wanted;
    for (const std::string& proof : task.detail->evidence)
      wanted += (wanted.empty() ? "" : "、") + proof;
    found.push_back(finding(on, FindingKind::missing_evidence, i,
                            fmt::format("{},未登记佐证:{}", in_chinese(state.stage), wanted)));
  }
}

}  // namespace duban
