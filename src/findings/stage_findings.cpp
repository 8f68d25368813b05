#include "base/text.h"
#include "evidence/match.h"
#include "findings/pace_node.h"
#include "findings/rule.h"
#include "status/parts.h"

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

// `unit` is the supporting unit whose part it is; "" of the whole.
static void judge_signing(const Judgement& on, TaskIndex i, const TaskState& state,
                          const std::string& unit, Findings& found) {
  Finding told = finding(on, FindingKind::not_signed, i, "");
  if (!unit.empty()) told.unit = unit;
  if (state.refused && state.stage == Stage::drafted) {
    told.reason = fmt::format("{}拒签,待督办机构协调后重新交办", in_chinese(*state.refused));
    told.since = state.refused;
    return found.push_back(std::move(told));
  }
  if (state.stage != Stage::dispatched || !state.dispatched) return;
  const Day limit =
      state.detail->sign_by.value_or(after(on.calendar, *state.dispatched, on.rules.sign_within));
  if (on.status.as_of <= limit) return;
  told.reason =
      fmt::format("{}交办,应于{}前签收,尚未签收", in_chinese(*state.dispatched), in_chinese(limit));
  told.since = limit + 1;
  found.push_back(std::move(told));
}

void find_not_signed(const Judgement& on, Findings& found) {
  for (TaskIndex i = 0; i < on.status.tasks.size(); ++i)
    if (on.plan.tasks[i].leaf) judge_signing(on, i, on.status.states.tasks[i], "", found);
  for (const PartState& part : on.status.states.parts)
    judge_signing(on, part.task, with_whole(part.state, on.status.states.tasks[part.task]),
                  part.unit, found);
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

static void judge_return(const Judgement& on, TaskIndex i, const TaskState& state,
                         const std::string& unit, Findings& found) {
  if (state.stage != Stage::returned || !state.returned) return;
  found.push_back(finding(on, FindingKind::returned, i,
                          fmt::format("{}退回,待补正后重新申请办结", in_chinese(*state.returned))));
  if (!unit.empty()) found.back().unit = unit;
  found.back().since = state.returned;
}

void find_unsettled(const Judgement& on, Findings& found) {
  for (const PartState& part : on.status.states.parts)
    if (on.status.tasks[part.task].open())
      judge_return(on, part.task, part.state, part.unit, found);
  for (TaskIndex i = 0; i < on.status.tasks.size(); ++i) {
    const TaskState& state = on.status.states.tasks[i];
    judge_return(on, i, state, "", found);
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
    if (state.stage != Stage::submitted && !is_done(state.stage)) continue;
    const auto missing = still_missing(task.detail->evidence, state.detail->proved);
    if (missing.empty()) continue;
    std::string why;
    if (state.detail->overridden)
      why = fmt::format("(佐证不齐时先予受理:{})", *state.detail->overridden);
    found.push_back(finding(
        on, FindingKind::missing_evidence, i,
        fmt::format("{},未登记佐证:{}{}", in_chinese(state.stage), join(missing, "、"), why)));
  }
}

}  // namespace duban
