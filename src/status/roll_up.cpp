#include "status/roll_up.h"

#include <algorithm>

namespace duban {

namespace {

// What the measures below a summary come to.
struct Sum {
  double weight = 0;
  double points = 0;  // weight × percent
  int measures = 0;
  int counting = 0;
  int done = 0;  // of those that count
  int struck = 0;
  int cancelled = 0;
  bool begun = false;
  bool dispatched = false;

  void add(const Sum& other) {
    weight += other.weight, points += other.points;
    measures += other.measures, counting += other.counting;
    done += other.done, struck += other.struck, cancelled += other.cancelled;
    begun |= other.begun, dispatched |= other.dispatched;
  }
};

Sum sum_of_leaf(const TaskStatus& status, double weight) {
  Sum sum;
  sum.measures = 1;
  sum.cancelled = status.stage == Stage::cancelled;
  sum.dispatched = status.stage != Stage::drafted && status.stage != Stage::cancelled;
  sum.begun = status.done() || status.percent > 0 || status.stage == Stage::underway ||
              status.stage == Stage::submitted || status.stage == Stage::returned;
  if (!status.counts) return sum;
  sum.counting = 1;
  sum.weight = weight;
  sum.points = weight * status.percent;
  sum.done = status.done();
  sum.struck = status.stage == Stage::struck_off;
  return sum;
}

Stage stage_of(const Sum& sum) {
  if (sum.measures > 0 && sum.cancelled == sum.measures) return Stage::cancelled;
  if (sum.counting > 0 && sum.struck == sum.counting) return Stage::struck_off;
  if (sum.counting > 0 && sum.done == sum.counting) return Stage::closed;
  if (sum.begun) return Stage::underway;
  return sum.dispatched ? Stage::dispatched : Stage::drafted;
}

// A recurring duty is as far as its periods are met.
void count_periods(const Plan& plan, PlanStatus& status) {
  auto it = status.occurrences.begin();
  while (it != status.occurrences.end()) {
    const TaskIndex task = it->task;
    const auto end = std::find_if(it, status.occurrences.end(),
                                  [&](const OccurrenceStatus& o) { return o.task != task; });
    const auto met = std::count_if(it, end, [](const OccurrenceStatus& o) { return o.is_met(); });
    if (plan.tasks[task].leaf && !status.tasks[task].done())
      status.tasks[task].percent = 100.0 * static_cast<double>(met) / static_cast<double>(end - it);
    it = end;
  }
}

}  // namespace

void roll_up(const Plan& plan, const TaskGraph& graph, PlanStatus& status) {
  count_periods(plan, status);
  std::vector<Sum> sums(plan.tasks.size());
  // The graph's order has every child's finish before its parent's.
  for (const Vertex vertex : graph.order) {
    if (!is_finish(vertex)) continue;
    const TaskIndex i = task_of(vertex);
    const Task& task = plan.tasks[i];
    TaskStatus& result = status.tasks[i];
    if (task.leaf) {
      sums[i] = sum_of_leaf(result, task.weight);
    } else {
      result.percent = sums[i].weight > 0 ? sums[i].points / sums[i].weight : 0;
      result.stage = stage_of(sums[i]);
      result.counts = sums[i].counting > 0;
    }
    if (task.parent != no_task) sums[task.parent].add(sums[i]);
  }
}

}  // namespace duban
