#include "graph/cycle_problem.h"

#include <fmt/core.h>

#include "base/text.h"
#include "graph/link_ends.h"

namespace duban {

// Longer circles are shown by this many tasks of both ends.
static constexpr std::size_t shown_at_ends = 20;

// A task whose start and finish both lie on the way is named once.
static std::vector<TaskIndex> tasks_on(const std::vector<Vertex>& cycle) {
  std::vector<TaskIndex> tasks;
  for (const Vertex vertex : cycle)
    if (tasks.empty() || tasks.back() != task_of(vertex)) tasks.push_back(task_of(vertex));
  if (tasks.size() == 1 || tasks.back() != tasks.front()) tasks.push_back(tasks.front());
  return tasks;
}

static std::string path(const Plan& plan, const std::vector<Vertex>& cycle) {
  const std::vector<TaskIndex> tasks = tasks_on(cycle);
  const std::size_t left_out =
      tasks.size() > 2 * shown_at_ends ? tasks.size() - 2 * shown_at_ends : 0;
  std::vector<std::string> numbers;
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    if (left_out > 0 && i == shown_at_ends) {
      numbers.push_back(fmt::format("…(略去{}项)…", left_out));
      i += left_out;
    }
    numbers.push_back(plan.tasks[tasks[i]].number);
  }
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
