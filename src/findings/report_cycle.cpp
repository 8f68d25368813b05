#include "findings/report_cycle.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

// Of those told in months; 0 for the others.
int months_in(Cycle cycle) {
  switch (cycle) {
    case Cycle::month:
      return 1;
    case Cycle::quarter:
      return 3;
    case Cycle::half:
      return 6;
    case Cycle::year:
      return 12;
    default:
      return 0;
  }
}

// Of those told in days; 0 for the others.
int days_in(Cycle cycle) {
  if (cycle == Cycle::week) return 7;
  return cycle == Cycle::fortnight ? 14 : 0;
}

constexpr Day first_monday(1969, 12, 29);
static_assert(first_monday.weekday() == 1);

ReportPeriod days_holding(int length, Day day) {
  const int passed = day - first_monday;
  const int into = (passed % length + length) % length;
  return {day - into, day - into + length};
}

}  // namespace

TaskCycle cycle_of(const Plan& plan, const Rules& rules, TaskIndex task) {
  const TaskIndex from = task_with_cycle(plan, task);
  if (from == no_task) return {rules.cycle, no_task};
  return {*plan.tasks[from].detail->report, from};
}

std::string in_words(const Plan& plan, TaskIndex task, const TaskCycle& cycle) {
  const bool asked = cycle.cycle != Cycle::none;
  std::string words = asked ? fmt::format("按{}报送", in_chinese(cycle.cycle)) : "不报送";
  if (cycle.from == no_task) return words;
  return words + (cycle.from == task ? "(任务自定)"
                                     : fmt::format("(随任务{})", plan.tasks[cycle.from].number));
}

ReportPeriod report_period(Cycle cycle, Day day) {
  if (const int days = days_in(cycle); days > 0) return days_holding(days, day);
  const int months = months_in(cycle);
  const Day first(day.year(), (day.month() - 1) / months * months + 1, 1);
  return {first, add_months(first, months)};
}

int report_grace(Cycle cycle, const Rules& rules) {
  const int days = days_in(cycle);
  return days > 0 ? std::min(days, rules.silent_grace) : rules.silent_grace;
}

ReportPeriod last_period_told(Cycle cycle, const Rules& rules, Day day) {
  const Day running = report_period(cycle, day - report_grace(cycle, rules)).first;
  return report_period(cycle, running - 1);
}

bool owes_reports(const Judgement& on, TaskIndex i) {
  const Task& task = on.plan.tasks[i];
  const Stage stage = on.status.tasks[i].stage;
  const bool at_work = stage == Stage::dispatched || stage == Stage::signed_for ||
                       stage == Stage::underway || stage == Stage::returned;
  return task.leaf && at_work && on.status.states.tasks[i].dispatched &&
         (task.kind == TaskKind::milestone || task.kind == TaskKind::ongoing) &&
         cycle_of(on.plan, on.rules, i).cycle != Cycle::none;
}

Day last_word(const TaskState& state) {
  return std::max(*state.dispatched, state.reported.value_or(*state.dispatched));
}

std::optional<Day> next_report(const Judgement& on, TaskIndex task) {
  if (!owes_reports(on, task)) return {};
  const Cycle cycle = cycle_of(on.plan, on.rules, task).cycle;
  const Day unsaid = report_period(cycle, last_word(on.status.states.tasks[task])).end;
  const Day untold = last_period_told(cycle, on.rules, on.status.as_of).end;
  return report_period(cycle, std::max(unsaid, untold)).end - 1;
}

}  // namespace duban
