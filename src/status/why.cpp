#include "status/why.h"

#include <algorithm>

namespace duban {

namespace {

std::vector<TaskIndex> due_chain(const PlanStatus& status, TaskIndex task) {
  std::vector<TaskIndex> chain{task};
  for (DueFrom from = status.schedule.tasks[task].due_from;
       from.task != no_task && chain.size() <= status.tasks.size();
       from = status.schedule.tasks[from.task].due_from)
    chain.push_back(from.task);
  return chain;
}

std::vector<TaskIndex> start_chain(const PlanStatus& status, TaskIndex task) {
  std::vector<TaskIndex> chain;
  for (TaskIndex i = task; i != no_task && chain.size() <= status.tasks.size();
       i = status.forecast.driver[i])
    chain.push_back(i);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

// Lateness so far, or as forecast where nothing is late yet.
class Overruns {
 public:
  Overruns(const Plan& plan, const PlanStatus& status, bool forecast)
      : plan_(plan), status_(status), forecast_(forecast) {}

  // The day on which a task was or will be finished, or up to which it is known not to be.
  Day finish(TaskIndex task) const {
    const auto& closed = status_.states.tasks[task].closed;
    if (status_.tasks[task].done() && closed) return *closed;
    return forecast_ ? status_.forecast.finish[task] : status_.as_of;
  }

  // Days by which a task overruns the last day that its successors can bear.
  int of(TaskIndex task) const {
    return std::max(0, finish(task) - status_.schedule.tasks[task].latest_finish);
  }

  // The predecessor that overruns the most; no_task where none does.  Soft ones hold nobody up and
  // excuse nobody.  Of a forecast it is the one that fixes the task's own forecast.
  TaskIndex worst_before(TaskIndex task) const {
    const TaskIndex driver = status_.forecast.driver[task];
    if (forecast_) return driver != no_task && of(driver) > 0 ? driver : no_task;
    TaskIndex worst = no_task;
    for (const Link& link : plan_.tasks[task].after) {
      if (!link.hard || of(link.from) == 0) continue;
      if (worst == no_task || of(link.from) > of(worst)) worst = link.from;
    }
    return worst;
  }

 private:
  const Plan& plan_;
  const PlanStatus& status_;
  bool forecast_;
};

// Splits `left` days along the chain of predecessors: each keeps what it did not itself inherit.
void inherit(const Overruns& overruns, std::size_t most_steps, Reason& reason, TaskIndex task,
             int& left) {
  int bound = left;
  TaskIndex before = overruns.worst_before(task);
  for (std::size_t step = 0; before != no_task && bound > 0 && step < most_steps; ++step) {
    const int inherited = std::min(bound, overruns.of(before));
    const TaskIndex next = overruns.worst_before(before);
    const int passed_on = next == no_task ? 0 : std::min(inherited, overruns.of(next));
    if (inherited > passed_on) {
      reason.delays.push_back({Delay::Cause::inherited, before, inherited - passed_on});
      left -= inherited - passed_on;
    }
    bound = passed_on;
    before = next;
  }
}

void split(const Overruns& overruns, const PlanStatus& status, Reason& reason, TaskIndex task,
           Day until) {
  const TaskState& state = status.states.tasks[task];
  int left = reason.days_late;
  const auto take = [&](Delay::Cause cause, int days) {
    days = std::clamp(days, 0, left);
    if (days > 0) reason.delays.push_back({cause, task, days});
    left -= days;
  };
  Day judged = *reason.judged_on;
  if (state.extended_to) {
    take(Delay::Cause::extension, *state.extended_to - judged);
    judged = std::max(judged, *state.extended_to);
  }
  take(Delay::Cause::suspended, state.suspended_days);
  if (state.submitted && !is_done(state.stage))
    take(Delay::Cause::office, until - std::max(*state.submitted, judged));
  inherit(overruns, status.tasks.size(), reason, task, left);
  take(Delay::Cause::own, left);
}

}  // namespace

Reason explain(const Plan& plan, const PlanStatus& status, TaskIndex task) {
  Reason reason;
  reason.due_chain = due_chain(status, task);
  reason.start_chain = start_chain(status, task);
  const TaskStatus& stands = status.tasks[task];
  if (!stands.due) return reason;

  const Day effective = status.schedule.tasks[task].latest_finish;
  reason.judged_on = stands.own_due.value_or(*stands.due);
  Day until = Overruns(plan, status, false).finish(task);
  if (until <= *reason.judged_on && stands.open() && stands.forecast_late) {
    reason.forecast = true;
    reason.judged_on = std::min(*reason.judged_on, effective);
    until = status.forecast.finish[task];
  }
  reason.days_late = std::max(0, until - *reason.judged_on);
  split(Overruns(plan, status, reason.forecast), status, reason, task, until);
  return reason;
}

std::string_view to_string(Delay::Cause cause) {
  constexpr std::string_view ids[] = {"own", "inherited", "office", "extension", "suspended"};
  return ids[static_cast<std::size_t>(cause)];
}

std::string_view in_chinese(Delay::Cause cause) {
  switch (cause) {
    case Delay::Cause::own:
      return "自身延误";
    case Delay::Cause::inherited:
      return "前置任务延误";
    case Delay::Cause::office:
      return "等待审核";
    case Delay::Cause::extension:
      return "批准延期";
    case Delay::Cause::suspended:
      return "批准中止";
  }
  return "";
}

}  // namespace duban
