#include <algorithm>
#include <map>

#include "levels/lower_state.h"

namespace duban {

namespace {

enum class Visit { open, done };

// One step of the walk along basis: a task and which of its clauses comes next.
struct Step {
  TaskAt at;
  std::vector<TaskAt> clauses;
  std::size_t next = 0;
};

std::vector<TaskAt> circle_to(const std::vector<Step>& path, TaskAt back) {
  std::vector<TaskAt> circle;
  const auto from =
      std::find_if(path.begin(), path.end(), [&](const Step& step) { return step.at == back; });
  for (auto step = from; step != path.end(); ++step) circle.push_back(step->at);
  std::rotate(circle.begin(), std::min_element(circle.begin(), circle.end()), circle.end());
  circle.push_back(circle.front());
  return circle;
}

}  // namespace

std::vector<std::vector<TaskAt>> basis_circles(const Levels& levels) {
  std::vector<std::vector<TaskAt>> circles;
  std::map<TaskAt, Visit> visits;
  const auto enter = [&](std::vector<Step>& path, TaskAt at) {
    visits[at] = Visit::open;
    path.push_back({at, clauses_of(levels, at)});
  };
  for (const Carrying& carrying : levels.carried) {
    if (visits.contains(carrying.lower)) continue;
    std::vector<Step> path;
    enter(path, carrying.lower);
    while (!path.empty()) {
      Step& step = path.back();
      if (step.next == step.clauses.size()) {
        visits[step.at] = Visit::done;
        path.pop_back();
        continue;
      }
      const TaskAt clause = step.clauses[step.next++];
      const auto seen = visits.find(clause);
      if (seen == visits.end())
        enter(path, clause);
      else if (seen->second == Visit::open)
        circles.push_back(circle_to(path, clause));
    }
  }
  return circles;
}

}  // namespace duban
