#include "status/status.h"

#include "status/roll_up.h"

#include <algorithm>
#include <cmath>

namespace duban {

namespace {

// How many fulfilments each period of the duty asks for.
int needed_by(const Target& quota) {
  const double least = quota.op == ">" ? std::floor(quota.value) + 1 : std::ceil(quota.value);
  return std::max(1, static_cast<int>(least));
}

bool is_recurring(const Task& task) { return task.leaf && task.every && task.every->recurrence; }

// The states of the duty's periods; they are sorted by task, then period.
std::span<const PeriodState> periods_of(const PlanStates& states, TaskIndex task) {
  const auto range =
      std::equal_range(states.periods.begin(), states.periods.end(), PeriodState{task, "", {}},
                       [](const PeriodState& a, const PeriodState& b) { return a.task < b.task; });
  return {range.first, range.second};
}

// What a reported figure surely counts: 近3 is 2.
int whole_below(const ReportedSum& reported) {
  const int whole = static_cast<int>(std::clamp(std::floor(reported.value), 0.0, 1e9));
  return reported.qualifier == "近" ? std::max(0, whole - 1) : whole;
}

// The quota may be told by `fulfil`, time by time, or by a figure: what says more counts.
OccurrenceStatus stand_of(TaskIndex i, Occurrence occurrence, const Task& task,
                          const PlanStates& states) {
  OccurrenceStatus status{i, std::move(occurrence), 1, 0, {}, false};
  const Target* quota = quota_target(task);
  if (quota) status.needed = needed_by(*quota), status.has_quota = true;
  for (const PeriodState& period : periods_of(states, i)) {
    if (period.period != status.occurrence.period) continue;
    status.done = period.state.fulfilled;
    if (status.is_met())
      status.met = status.needed == 1 ? period.state.first_fulfilled : period.state.last_fulfilled;
  }
  if (!quota) return status;
  const auto reported = reported_of(*quota, states.tasks[i].detail->figures, &status.occurrence);
  if (reported && reaches(*reported, *quota)) status.done = std::max(status.done, status.needed);
  if (reported) status.done = std::max(status.done, whole_below(*reported));
  return status;
}

std::vector<OccurrenceStatus> occurrences_of(const Plan& plan, const Reading& reading,
                                             const PlanStates& states) {
  std::vector<OccurrenceStatus> all;
  for (TaskIndex i = 0; i < plan.tasks.size(); ++i) {
    const Task& task = plan.tasks[i];
    if (!is_recurring(task)) continue;
    for (Occurrence& occurrence :
         occurrences(*task.every, reading, first_day(plan), final_day(plan)))
      all.push_back(stand_of(i, std::move(occurrence), task, states));
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

// What is promised in figures; prohibitions and what waits for an event promise none by a day.
std::vector<TargetStatus> targets_of(const Plan& plan, const PlanStatus& status) {
  std::vector<TargetStatus> all;
  for (TaskIndex i = 0; i < plan.tasks.size(); ++i) {
    const Task& task = plan.tasks[i];
    if (task.targets.empty() || task.kind == TaskKind::prohibition ||
        task.kind == TaskKind::triggered)
      continue;
    const TaskState& state = status.states.tasks[i];
    TargetFrame frame{i, task.start.value_or(first_day(plan)), final_day(plan), {}};
    frame.due = due_of(plan, task, state, status.schedule.tasks[i].own_due).value_or(frame.due);
    for (const OccurrenceStatus& period : occurrences_of(status, i))
      frame.periods.push_back(period.occurrence);
    auto own = targets_of(task, frame, state.detail->figures);
    all.insert(all.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
  }
  return all;
}

// Of a measure without a percent typed, or with 0, and without a ladder: the share of its targets.
std::optional<double> percent_by_targets(const Plan& plan, const PlanStatus& status, TaskIndex i) {
  const Task& task = plan.tasks[i];
  const TaskState& state = status.states.tasks[i];
  const bool told = state.percent > 0 || !task.detail->ladder.empty() || is_done(state.stage);
  if (told || !task.leaf || task.kind != TaskKind::milestone || task.targets.empty()) return {};
  const auto own = targets_of(status, i);
  return percent_reached(task, {own.begin(), own.end()});
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
    if (const auto reached = percent_by_targets(plan_, status_, i); reached && *reached > 0)
      result.percent = *reached, result.by_targets = true;
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

std::span<const TargetStatus> targets_of(const PlanStatus& status, TaskIndex task) {
  const auto range = std::equal_range(
      status.targets.begin(), status.targets.end(), TargetStatus{task, 0, {}, {}, {}, false},
      [](const TargetStatus& a, const TargetStatus& b) { return a.task < b.task; });
  return {range.first, range.second};
}

bool is_short(const PlanStatus& status, const TargetStatus& target) {
  return !target.met && status.as_of > target.due && status.tasks[target.task].open();
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
  status.occurrences = occurrences_of(plan, assumptions.reading, status.states);
  status.targets = targets_of(plan, status);
  auto actuals = actuals_of(plan, status.states);
  for (TaskIndex i = 0; i < plan.tasks.size(); ++i)
    if (const auto reached = percent_by_targets(plan, status, i))
      actuals[i].percent = static_cast<int>(*reached);
  status.forecast = make_forecast(plan, graph, calendar, assumptions, actuals, as_of);

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
