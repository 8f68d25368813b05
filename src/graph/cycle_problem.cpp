#include "graph/cycle_problem.h"

#include <algorithm>

#include "base/text.h"
#include "graph/link_ends.h"

namespace duban {

// A task whose start and finish both lie on the way is named once.
static std::string path(const Plan& plan, const std::vector<Vertex>& cycle) {
  std::vector<TaskIndex> tasks;
  for (const Vertex vertex : cycle)
    if (tasks.empty() || tasks.back() != task_of(vertex)) tasks.push_back(task_of(vertex));
  if (tasks.size() == 1 || tasks.back() != tasks.front()) tasks.push_back(tasks.front());
  std::vector<std::string> numbers;
  for (const TaskIndex task : tasks) numbers.push_back(plan.tasks[task].number);
  return join(numbers, " → ");
}

// The line of the link that lets `to` wait for `from`; 0 where the tasks' nesting does.
static int line_between(const Plan& plan, Vertex from, Vertex to) {
  const TaskIndex task = task_of(to);
  for (const Link& link : plan.tasks[task].after)
    if (source_of(link) == from && target_of(link, task) == to) return link.line;
  return 0;
}

Problem cycle_problem(const Plan& plan, const std::vector<Vertex>& cycle) {
  int line = 0;
  for (std::size_t i = 0; i < cycle.size(); ++i) {
    const int found = line_between(plan, cycle[i], cycle[(i + 1) % cycle.size()]);
    if (found > 0 && (line == 0 || found < line)) line = found;
  }
  if (line == 0) line = plan.tasks[task_of(cycle.front())].line;
  return {
      "cycle", Severity::error, {plan.file, line}, "任务互相等待,成了一个圈:" + path(plan, cycle)};
}

}  // namespace duban
