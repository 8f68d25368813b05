#include "base/text.h"
#include "evidence/match.h"
#include "findings/report_cycle.h"
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
  for (TaskIndex i = 0; i < on.status.tasks.size(); ++i) {
    const TaskState& state = on.status.states.tasks[i];
    if (!owes_reports(on, i)) continue;
    const TaskCycle cycle = cycle_of(on.plan, on.rules, i);
    const ReportPeriod missed = last_period_told(cycle.cycle, on.rules, on.status.as_of);
    if (last_word(state) >= missed.first) continue;
    Finding silent =
        finding(on, FindingKind::silent, i,
                fmt::format("{},{}至{}无进展报送,最近一次为{}", in_words(on.plan, i, cycle),
                            in_chinese(missed.first), in_chinese(missed.end - 1),
                            state.reported ? in_chinese(*state.reported)
                                           : in_chinese(*state.dispatched) + "交办"));
    silent.since = missed.end + report_grace(cycle.cycle, on.rules);
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
