#include "plan/match.h"

#include <map>
#include <utility>

#include "plan/number_index.h"

namespace duban {

namespace {

class Matching {
 public:
  Matching(const Plan& before, const Plan& after)
      : before_(before),
        after_(after),
        match_{std::vector<TaskIndex>(before.tasks.size(), no_task),
               std::vector<TaskIndex>(after.tasks.size(), no_task)} {
    match_numbers(Titles::same);
    match_titles();
    match_numbers(Titles::any);
  }
  TaskMatch take() { return std::move(match_); }

 private:
  void match(TaskIndex old_task, TaskIndex new_task) {
    match_.newer[old_task] = new_task;
    match_.older[new_task] = old_task;
  }
  enum class Titles { same, any };
  void match_numbers(Titles titles);
  void match_titles();

  const Plan& before_;
  const Plan& after_;
  TaskMatch match_;
};

void Matching::match_numbers(Titles titles) {
  const NumberIndex numbers(after_.tasks);
  for (TaskIndex i = 0; i < before_.tasks.size(); ++i) {
    const TaskIndex found = numbers.find(before_.tasks[i].number);
    if (match_.newer[i] != no_task || found == no_task || match_.older[found] != no_task) continue;
    if (titles == Titles::any || before_.tasks[i].title == after_.tasks[found].title)
      match(i, found);
  }
}

void Matching::match_titles() {
  std::map<std::pair<std::string_view, std::string_view>, std::vector<TaskIndex>> leavers;
  for (TaskIndex i = static_cast<TaskIndex>(match_.newer.size()); i-- > 0;)
    if (match_.newer[i] == no_task)
      leavers[{before_.tasks[i].title, before_.tasks[i].unit}].push_back(i);
  for (TaskIndex i = 0; i < match_.older.size(); ++i) {
    if (match_.older[i] != no_task) continue;
    const auto found = leavers.find({after_.tasks[i].title, after_.tasks[i].unit});
    if (found == leavers.end() || found->second.empty()) continue;
    match(found->second.back(), i);
    found->second.pop_back();
  }
}

}  // namespace

TaskMatch match_tasks(const Plan& before, const Plan& after) {
  return Matching(before, after).take();
}

}  // namespace duban
