#include "status/why.h"

#include <algorithm>
#include <iterator>

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

  // The predecessors that overrun the most, several where they overrun alike; none where none does.
  // Soft ones hold nobody up and excuse nobody.  Of a forecast it is the one that fixes the task's
  // own forecast.
  std::vector<TaskIndex> worst_before(TaskIndex task) const {
    const TaskIndex driver = status_.forecast.driver[task];
    std::vector<TaskIndex> worst;
    if (forecast_) {
      if (driver != no_task && of(driver) > 0) worst.push_back(driver);
      return worst;
    }
    for (const Link& link : plan_.tasks[task].after) {
      if (!link.hard || of(link.from) == 0) continue;
      if (!worst.empty() && of(link.from) < of(worst.front())) continue;
      if (!worst.empty() && of(link.from) > of(worst.front())) worst.clear();
      if (std::find(worst.begin(), worst.end(), link.from) == worst.end())
        worst.push_back(link.from);
    }
    return worst;
  }

  // What a predecessor added to a lateness: what was granted to it, and the days that it has waited
  // for the office, are not its own.
  void share_out(TaskIndex task, int days, std::vector<Delay>& shares) const {
    const TaskState& state = status_.states.tasks[task];
    const auto take = [&](Delay::Cause cause, int share) {
      share = std::clamp(share, 0, days);
      if (share > 0) shares.push_back({cause, task, share});
      days -= share;
    };
    Day bound = status_.schedule.tasks[task].latest_finish;
    if (state.extended_to) {
      take(Delay::Cause::extension, *state.extended_to - bound);
      bound = std::max(bound, *state.extended_to);
    }
    const bool standing = state.stage == Stage::suspended && state.suspended;
    take(Delay::Cause::suspended,
         state.suspended_days + (standing ? status_.as_of - *state.suspended : 0));
    if (state.submitted && !is_done(state.stage))
      take(Delay::Cause::office, status_.as_of - std::max(*state.submitted, bound));
    take(Delay::Cause::inherited, days);
  }

 private:
  const Plan& plan_;
  const PlanStatus& status_;
  bool forecast_;
};

// A chain of predecessors while it is walked back: what each added, and the days still to explain.
struct Walk {
  TaskIndex task;
  int bound;
  std::vector<Delay> shares;
};

// Splits `days` along every chain of predecessors that overruns alike, `most_chains` at most: each
// task keeps what it did not itself inherit.
std::vector<std::vector<Delay>> inherited(const Overruns& overruns, std::size_t most_steps,
                                          TaskIndex task, int days) {
  constexpr std::size_t most_chains = 8;
  std::vector<Walk> walks;
  const auto branch = [&](TaskIndex from, int bound, const std::vector<Delay>& shares) {
    for (const TaskIndex before : overruns.worst_before(from))
      if (walks.size() < most_chains) walks.push_back({before, bound, shares});
  };
  branch(task, days, {});
  std::vector<std::vector<Delay>> chains;
  for (std::size_t i = 0; i < walks.size(); ++i) {
    Walk walk = walks[i];
    for (std::size_t step = 0; walk.bound > 0 && step < most_steps; ++step) {
      const int here = std::min(walk.bound, overruns.of(walk.task));
      const auto next = overruns.worst_before(walk.task);
      const int passed_on = next.empty() ? 0 : std::min(here, overruns.of(next.front()));
      if (here > passed_on) overruns.share_out(walk.task, here - passed_on, walk.shares);
      if (next.empty()) break;
      walk.bound = passed_on;
      for (std::size_t n = 1; n < next.size() && passed_on > 0; ++n)
        if (walks.size() < most_chains) walks.push_back({next[n], passed_on, walk.shares});
      walk.task = next.front();
    }
    if (std::find(chains.begin(), chains.end(), walk.shares) == chains.end())
      chains.push_back(std::move(walk.shares));
  }
  return chains;
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
  auto chains = inherited(overruns, status.tasks.size(), task, left);
  if (!chains.empty()) {
    for (const Delay& share : chains.front()) left -= share.days;
    reason.delays.insert(reason.delays.end(), chains.front().begin(), chains.front().end());
    reason.other_chains.assign(std::make_move_iterator(chains.begin() + 1),
                               std::make_move_iterator(chains.end()));
  }
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
