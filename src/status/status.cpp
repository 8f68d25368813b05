#include "status/status.h"

#include "status/roll_up.h"

#include <algorithm>
#include <cmath>

namespace duban {

namespace {

// How many fulfilments each period of the duty asks for, and whether the plan says so.
struct Quota {
  int needed = 1;
  bool said = false;
};

Quota quota_of(const Task& task) {
  for (const Target& target : task.targets) {
    const bool counts = target.op == ">=" || target.op == ">" || target.op == "==";
    if (target.per.empty() || !counts || target.unit == "%") continue;
    const double least = target.op == ">" ? std::floor(target.value) + 1 : std::ceil(target.value);
    return {std::max(1, static_cast<int>(least)), true};
  }
  return {};
}

bool is_recurring(const Task& task) { return task.leaf && task.every && task.every->recurrence; }

// The states of the duty's periods; they are sorted by task, then period.
std::span<const PeriodState> periods_of(const PlanStates& states, TaskIndex task) {
  const auto range =
      std::equal_range(states.periods.begin(), states.periods.end(), PeriodState{task, "", {}},
                       [](const PeriodState& a, const PeriodState& b) { return a.task < b.task; });
  return {range.first, range.second};
}

std::vector<OccurrenceStatus> occurrences_of(const Plan& plan, const Reading& reading,
                                             const PlanStates& states) {
  std::vector<OccurrenceStatus> all;
  for (TaskIndex i = 0; i < plan.tasks.size(); ++i) {
    const Task& task = plan.tasks[i];
    if (!is_recurring(task)) continue;
    const Quota quota = quota_of(task);
    const auto reported = periods_of(states, i);
    for (Occurrence& occurrence :
         occurrences(*task.every, reading, first_day(plan), final_day(plan))) {
      OccurrenceStatus status{i, std::move(occurrence), quota.needed, 0, {}, quota.said};
      for (const PeriodState& period : reported) {
        if (period.period != status.occurrence.period) continue;
        status.done = period.state.fulfilled;
        if (status.is_met())
          status.met =
              quota.needed == 1 ? period.state.first_fulfilled : period.state.last_fulfilled;
      }
      all.push_back(std::move(status));
    }
  }
  return all;
}

std::optional<Day> due_of(const Plan& plan, const Task& task, const TaskState& state,
                          const std::optional<Day>& own_due) {
  if (task.kind != TaskKind::milestone) return {};
  if (state.extended_to) return state.extended_to;
  if (own_due) return own_due;
  return task.leaf ? std::optional(final_day(plan)) : std::nullopt;
}

// Work counts from when it was handed out and could begin, or from when it did begin if earlier.
Day pace_start(const TaskState& state, const TaskDates& dates) {
  const Day could = std::max(dates.earliest_start, state.dispatched.value_or(dates.earliest_start));
  return state.started ? std::min(*state.started, could) : could;
}

class Judge {
 public:
  Judge(PlanStatus& status, const Plan& plan, const Calendar& calendar)
      : status_(status), plan_(plan), calendar_(calendar) {}

  void judge(TaskIndex i) {
    const Task& task = plan_.tasks[i];
    const TaskState& state = status_.states.tasks[i];
    const TaskDates& dates = status_.schedule.tasks[i];
    TaskStatus& result = status_.tasks[i];
    result.stage = state.stage;
    result.percent = state.percent;
    result.strength = strength_of(task);
    result.counts = task.kind != TaskKind::prohibition && task.kind != TaskKind::triggered &&
                    state.stage != Stage::cancelled;
    result.own_due = dates.own_due;
    result.due = due_of(plan_, task, state, dates.own_due);
    if (task.leaf && task.kind == TaskKind::milestone) judge_pace(i);
  }

  // Lateness waits for the roll-up, which tells a summary's stage.
  void judge_lateness(TaskIndex i) {
    TaskStatus& result = status_.tasks[i];
    if (!result.due) return;
    const Day until = result.done() ? closing_day(i) : status_.as_of;
    if (result.done() || result.open()) result.days_late = std::max(0, until - *result.due);
  }

 private:
  void judge_pace(TaskIndex i) {
    const TaskState& state = status_.states.tasks[i];
    const TaskDates& dates = status_.schedule.tasks[i];
    TaskStatus& result = status_.tasks[i];
    const Day bound =
        std::max(dates.latest_finish, state.extended_to.value_or(dates.latest_finish));
    if (!result.open()) return;
    result.forecast_late = status_.forecast.finish[i] > bound;
    // What is handed in for review is done as far as the unit says.
    if (state.stage == Stage::drafted || state.stage == Stage::submitted) return;
    result.pace_from = pace_start(state, dates);
    const Ladder* ladder = find_ladder(plan_.tasks[i].detail->ladder);
    if (!ladder) {
      result.expected = even_pace(result.pace_from, *result.due, status_.as_of);
      return;
    }
    result.ladder = ladder_nodes(*ladder, result.pace_from, *result.due, calendar_);
    const LadderNode* due = last_due(result.ladder, status_.as_of);
    result.expected = due ? due->percent : 0;
  }

  Day closing_day(TaskIndex i) const {
    return plan_.tasks[i].leaf ? status_.states.tasks[i].closed.value_or(status_.as_of)
                               : status_.forecast.finish[i];
  }

  PlanStatus& status_;
  const Plan& plan_;
  const Calendar& calendar_;
};

}  // namespace

std::span<const OccurrenceStatus> occurrences_of(const PlanStatus& status, TaskIndex task) {
  const auto range = std::equal_range(
      status.occurrences.begin(), status.occurrences.end(),
      OccurrenceStatus{task, {}, 1, 0, {}, false},
      [](const OccurrenceStatus& a, const OccurrenceStatus& b) { return a.task < b.task; });
  return {range.first, range.second};
}

std::vector<Actual> actuals_of(const Plan& plan, const PlanStates& states) {
  std::vector<Actual> actuals(plan.tasks.size());
  for (TaskIndex i = 0; i < plan.tasks.size(); ++i) {
    const TaskState& state = states.tasks[i];
    actuals[i].started = state.started;
    actuals[i].percent = state.percent;
    actuals[i].dropped = state.stage == Stage::cancelled;
    if (is_done(state.stage)) actuals[i].finished = state.closed;
  }
  for (const PeriodState& period : states.periods) {
    const auto& first = period.state.first_fulfilled;
    auto& finished = actuals[period.task].finished;
    if (first && (!finished || *first < *finished)) finished = first;
  }
  return actuals;
}

PlanStatus status_on(Day as_of, const Plan& plan, const TaskGraph& graph, const Calendar& calendar,
                     const Assumptions& assumptions, PlanStates states) {
  PlanStatus status;
  status.as_of = as_of;
  status.states = std::move(states);
  status.tasks.resize(plan.tasks.size());
  status.schedule = make_schedule(plan, graph, calendar, assumptions);
  status.forecast =
      make_forecast(plan, graph, calendar, assumptions, actuals_of(plan, status.states), as_of);
  status.occurrences = occurrences_of(plan, assumptions.reading, status.states);

  Judge judge(status, plan, calendar);
  for (TaskIndex i = 0; i < plan.tasks.size(); ++i) judge.judge(i);
  roll_up(plan, graph, status);
  for (TaskIndex i = 0; i < plan.tasks.size(); ++i) judge.judge_lateness(i);
  return status;
}

double even_pace(Day from, Day to, Day day) {
  if (day >= to) return 100;
  if (day < from) return 0;
  return 100.0 * (day - from + 1) / (to - from + 1);
}

Strength strength_of(const Task& task) {
  if (task.due && task.due->strength != Strength::must) return task.due->strength;
  static constexpr std::pair<std::string_view, Strength> openings[] = {
      {"力争", Strength::aim}, {"探索", Strength::explore}, {"鼓励", Strength::encourage}};
  for (const auto& [words, strength] : openings)
    if (task.title.starts_with(words)) return strength;
  return Strength::must;
}

}  // namespace duban
