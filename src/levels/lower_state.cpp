#include "levels/lower_state.h"

#include <algorithm>
#include <cstdint>
#include <map>

namespace duban {

namespace {

bool is_missed(const Assessment& in, TaskIndex task) {
  const auto periods = occurrences_of(in.status, task);
  return std::any_of(periods.begin(), periods.end(), [&](const OccurrenceStatus& period) {
    return period.is_missed(in.status.as_of);
  });
}

bool is_late(const Levels& levels, TaskAt at) {
  const TaskStatus& status = levels.status(at);
  return status.open() && (status.days_late > 0 || is_missed(*levels.plans[at.plan], at.task));
}

// A sorted list without doubles.
void tidy(std::vector<TaskAt>& tasks) {
  std::sort(tasks.begin(), tasks.end());
  tasks.erase(std::unique(tasks.begin(), tasks.end()), tasks.end());
}

class RollUp {
 public:
  explicit RollUp(const Levels& levels) : levels_(levels) {
    find_leaves();
    for (const Carrying& carrying : levels.carrying) hand_up(carrying);
    for (auto& [upper, measures] : below_) tidy(measures);
  }

  LowerState state(TaskAt upper);
  std::vector<TaskAt> uppers() const {
    std::vector<TaskAt> tasks;
    for (const auto& [upper, measures] : below_) tasks.push_back(upper);
    return tasks;
  }

 private:
  void find_leaves();
  void hand_up(const Carrying& carrying);
  // Those below a task that no state is known of yet, so that they come first.
  std::vector<TaskAt> unknown_below(TaskAt at) const;
  LowerState fold(TaskAt upper) const;
  void add(TaskAt measure, double& weight, LowerState& state) const;

  const Levels& levels_;
  std::vector<std::vector<std::vector<TaskIndex>>> children_;  // by plan, then task
  std::map<TaskAt, std::vector<TaskAt>> below_;
  std::map<TaskAt, LowerState> known_;
  std::map<TaskAt, bool> entered_;
};

void RollUp::find_leaves() {
  for (const Assessment* in : levels_.plans) {
    auto& children = children_.emplace_back(in->plan.tasks.size());
    for (TaskIndex i = 0; i < in->plan.tasks.size(); ++i)
      if (in->plan.tasks[i].parent != no_task) children[in->plan.tasks[i].parent].push_back(i);
  }
}

// The leaves of the lower task count for the clause and for every task above the clause.
void RollUp::hand_up(const Carrying& carrying) {
  std::vector<TaskAt> leaves;
  std::vector<TaskIndex> open = {carrying.lower.task};
  while (!open.empty()) {
    const TaskIndex task = open.back();
    open.pop_back();
    const auto& children = children_[carrying.lower.plan][task];
    if (children.empty()) leaves.push_back({carrying.lower.plan, task});
    open.insert(open.end(), children.begin(), children.end());
  }
  const Plan& upper = levels_.plan(carrying.upper);
  for (TaskIndex i = carrying.upper.task; i != no_task; i = upper.tasks[i].parent) {
    auto& measures = below_[{carrying.upper.plan, i}];
    measures.insert(measures.end(), leaves.begin(), leaves.end());
  }
}

std::vector<TaskAt> RollUp::unknown_below(TaskAt at) const {
  std::vector<TaskAt> unknown;
  const auto below = below_.find(at);
  if (below == below_.end()) return unknown;
  for (const TaskAt measure : below->second)
    if (below_.contains(measure) && !known_.contains(measure) && !entered_.contains(measure))
      unknown.push_back(measure);
  return unknown;
}

LowerState RollUp::state(TaskAt upper) {
  std::vector<TaskAt> stack = {upper};
  while (!stack.empty()) {
    const TaskAt at = stack.back();
    entered_[at] = true;
    const std::vector<TaskAt> first = unknown_below(at);
    stack.insert(stack.end(), first.begin(), first.end());
    if (!first.empty()) continue;
    if (!known_.contains(at)) known_[at] = fold(at);
    stack.pop_back();
  }
  return known_[upper];
}

// A measure's own report counts; where it has none, what the level below reported.
void RollUp::add(TaskAt measure, double& weight, LowerState& state) const {
  const Assessment& in = *levels_.plans[measure.plan];
  const TaskStatus& status = levels_.status(measure);
  const auto deeper = known_.find(measure);
  const bool below = deeper != known_.end() && !deeper->second.empty();
  const bool silent = !status.done() && !in.status.states.tasks[measure.task].reported;
  const double percent = below && silent ? deeper->second.percent : status.percent;
  if (status.done()) ++state.closed;
  if (status.counts) {
    weight += levels_.task(measure).weight;
    state.percent += levels_.task(measure).weight * percent;
  }
  state.lamp = std::max(state.lamp, in.lamps[measure.task]);
  if (is_late(levels_, measure)) state.late.push_back(measure);
  if (!below) return;
  state.lamp = std::max(state.lamp, deeper->second.lamp);
  state.late.insert(state.late.end(), deeper->second.late.begin(), deeper->second.late.end());
}

LowerState RollUp::fold(TaskAt upper) const {
  LowerState state;
  const auto below = below_.find(upper);
  if (below == below_.end()) return state;
  state.measures = below->second;
  double weight = 0;
  for (const TaskAt measure : state.measures) add(measure, weight, state);
  if (weight > 0) state.percent /= weight;
  std::erase(state.late, upper);  // it comes back to itself through a circle
  tidy(state.late);
  return state;
}

}  // namespace

LowerState lower_state(const Levels& levels, TaskAt upper) { return RollUp(levels).state(upper); }

std::vector<RolledUp> roll_up_levels(const Levels& levels) {
  RollUp rolling(levels);
  std::vector<RolledUp> all;
  for (const TaskAt upper : rolling.uppers()) all.push_back({upper, rolling.state(upper)});
  return all;
}

}  // namespace duban
