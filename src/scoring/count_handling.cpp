#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "findings/report_cycle.h"
#include "scoring/counters.h"
#include "status/parts.h"

namespace duban {

namespace {

Day after(const Calendar& calendar, Day day, const Work& work) {
  return work.working ? calendar.add_workdays(day, work.days) : day + work.days;
}

// By when the task was to be signed for, and on which day the unit first answered.
struct Signing {
  Day limit;
  std::optional<Day> answered;
};

std::optional<Signing> signing_of(const TaskState& state, const ScoreScope& scope) {
  if (!state.dispatched || state.refused) return {};
  Signing signing{state.detail->sign_by.value_or(
                      after(scope.calendar, *state.dispatched, scope.rules.sign_within)),
                  {}};
  for (const auto& day : {state.signed_for, state.started, state.submitted, state.closed})
    if (day && (!signing.answered || *day < *signing.answered)) signing.answered = day;
  return signing;
}

void judge_signing(const ScoreScope& scope, const TaskState& state, const std::string& row,
                   const std::string& label, Tally& tally) {
  const auto signing = signing_of(state, scope);
  if (!signing || !scope.window.holds(signing->limit)) return;
  if (!signing->answered && state.stage != Stage::dispatched) return;   // set aside unanswered
  if (!signing->answered && signing->limit == scope.window.to) return;  // the day is not over
  tally.asked.push_back({row, 1});
  if (signing->answered && *signing->answered <= signing->limit) return;
  tally.misses.push_back(
      {row, label,
       fmt::format(
           "{}交办,应于{}前签收,{}", in_chinese(*state.dispatched), in_chinese(signing->limit),
           signing->answered ? in_chinese(*signing->answered) + "才签收或开展" : "尚未签收"),
       1});
}

std::string row_of(const OwedPart& part) {
  return part.in->plan.task_id(part.part->task) + "@" + part.part->unit;
}

std::string label_of(const OwedPart& part) {
  const Task& task = part.in->plan.tasks[part.part->task];
  return fmt::format("{} {}(配合部分)", task.number, task.title);
}

// The periods that end within the window, and whose grace is over on its last day.
std::vector<ReportPeriod> periods_of(const ScoreScope& scope) {
  std::vector<ReportPeriod> periods;
  const Cycle cycle = scope.rules.cycle;
  if (cycle == Cycle::none) return periods;
  for (ReportPeriod period = report_period(cycle, scope.window.from);
       period.end + report_grace(cycle, scope.rules) <= scope.window.to;
       period = report_period(cycle, period.end))
    periods.push_back(period);
  return periods;
}

bool owes_report(const OwedTask& owed, const ReportPeriod& period) {
  const TaskKind kind = owed.task().kind;
  if (kind != TaskKind::milestone && kind != TaskKind::ongoing) return false;
  const auto& state = owed.state();
  if (!state.dispatched || *state.dispatched > period.first) return false;
  if (state.closed && *state.closed < period.end) return false;
  return !rested_in(*owed.record, {period.first, period.end - 1});
}

bool has_report(const TaskRecord& record, Day first, Day end) {
  return std::any_of(record.begin(), record.end(), [&](const Happening& happening) {
    return is_report(happening.kind) && first <= happening.on && happening.on < end;
  });
}

void judge_parts_returned(const UnitWork& unit, Window window, Tally& tally) {
  for (const OwedPart& part : unit.parts) {
    const TaskState& state = part.part->state;
    const bool returned = state.returned && window.holds(*state.returned);
    if (!returned && !(state.submitted && window.holds(*state.submitted))) continue;
    tally.asked.push_back({row_of(part), 1});
    if (returned)
      tally.misses.push_back(
          {row_of(part), label_of(part), in_chinese(*state.returned) + "退回", 1});
  }
}

}  // namespace

void count_unsigned(const UnitWork& unit, const ScoreScope& scope, std::string_view, Tally& tally) {
  for (const OwedTask& owed : unit.tasks)
    judge_signing(scope, owed.state(), owed.row(), owed.label(), tally);
  for (const OwedPart& part : unit.parts)
    judge_signing(scope, part_state(part.in->status.states, part.part->task, part.part->unit),
                  row_of(part), label_of(part), tally);
}

// Every reporting period of the window, not the last alone: each miss is one case.
void count_silent(const UnitWork& unit, const ScoreScope& scope, std::string_view, Tally& tally) {
  const auto periods = periods_of(scope);
  for (const OwedTask& owed : unit.tasks) {
    std::vector<std::string> missed;
    int owes = 0;
    for (const ReportPeriod& period : periods) {
      if (!owes_report(owed, period)) continue;
      ++owes;
      if (!has_report(*owed.record, period.first, period.end + scope.rules.silent_grace))
        missed.push_back(
            fmt::format("{}至{}", in_chinese(period.first), in_chinese(period.end - 1)));
    }
    if (owes > 0) tally.asked.push_back({owed.row(), owes});
    if (!missed.empty())
      tally.misses.push_back({owed.row(), owed.label(), "无进展报送:" + join(missed, "、"),
                              static_cast<int>(missed.size())});
  }
}

void count_returned(const UnitWork& unit, const ScoreScope& scope, std::string_view, Tally& tally) {
  for (const OwedTask& owed : unit.tasks) {
    std::vector<std::string> days;
    int judged = 0;  // how often the office looked at it
    for (const Happening& happening : *owed.record) {
      const bool returned = happening.kind == EventKind::returned;
      if ((!returned && happening.kind != EventKind::closed) || !scope.window.holds(happening.on))
        continue;
      ++judged;
      if (returned) days.push_back(in_chinese(happening.on));
    }
    if (judged > 0) tally.asked.push_back({owed.row(), judged});
    if (!days.empty())
      tally.misses.push_back(
          {owed.row(), owed.label(), join(days, "、") + "退回", static_cast<int>(days.size())});
  }
  judge_parts_returned(unit, scope.window, tally);
}

void count_unproved(const UnitWork& unit, const ScoreScope&, std::string_view, Tally& tally) {
  for (const OwedTask& owed : unit.tasks) {
    const Stage stage = owed.status().stage;
    if (owed.task().detail->evidence.empty()) continue;
    if (stage != Stage::submitted && !is_done(stage)) continue;
    const auto& findings = owed.in->findings;
    const auto lacking = std::find_if(findings.begin(), findings.end(), [&](const Finding& found) {
      return found.task == owed.index && found.kind == FindingKind::missing_evidence;
    });
    // What the office took in spite of it, it has decided.
    if (lacking != findings.end() && owed.state().detail->overridden) {
      tally.spared.push_back(
          {owed.row(), owed.label(), lacking->reason + ",不扣分:督办机构已先予受理", 1});
      continue;
    }
    tally.asked.push_back({owed.row(), 1});
    if (lacking != findings.end())
      tally.misses.push_back({owed.row(), owed.label(), lacking->reason, 1});
  }
}

}  // namespace duban
