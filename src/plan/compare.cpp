#include "plan/compare.h"

#include "plan/number_index.h"
#include "plan/written.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <utility>

namespace duban {

namespace {

// The number itself is told as `renumbered`; where a sentence stands and how sure intake was are
// no part of what is asked of anybody.
constexpr std::array<std::string_view, 3> not_compared = {"number", "source", "guess"};

using Counterparts = std::vector<TaskIndex>;  // by position in one plan, the position in the other

// Tasks that keep number and title, then those that keep their title (and unit) in their order,
// then those that keep their number: a measure put in between moves the numbers of all after it,
// and what was reported of each must move with it.
class Matching {
 public:
  Matching(const Plan& before, const Plan& after)
      : before_(before),
        after_(after),
        newer(before.tasks.size(), no_task),
        older(after.tasks.size(), no_task) {
    match_numbers(Titles::same);
    match_titles();
    match_numbers(Titles::any);
  }

 private:
  void match(TaskIndex old_task, TaskIndex new_task) {
    newer[old_task] = new_task;
    older[new_task] = old_task;
  }
  enum class Titles { same, any };
  void match_numbers(Titles titles);
  void match_titles();

  const Plan& before_;
  const Plan& after_;

 public:
  Counterparts newer;  // of each task before
  Counterparts older;  // of each task after
};

void Matching::match_numbers(Titles titles) {
  const NumberIndex numbers(after_.tasks);
  for (TaskIndex i = 0; i < before_.tasks.size(); ++i) {
    const TaskIndex found = numbers.find(before_.tasks[i].number);
    if (newer[i] != no_task || found == no_task || older[found] != no_task) continue;
    if (titles == Titles::any || before_.tasks[i].title == after_.tasks[found].title)
      match(i, found);
  }
}

void Matching::match_titles() {
  std::map<std::pair<std::string_view, std::string_view>, std::vector<TaskIndex>> leavers;
  for (TaskIndex i = static_cast<TaskIndex>(newer.size()); i-- > 0;)
    if (newer[i] == no_task) leavers[{before_.tasks[i].title, before_.tasks[i].unit}].push_back(i);
  for (TaskIndex i = 0; i < older.size(); ++i) {
    if (older[i] != no_task) continue;
    const auto found = leavers.find({after_.tasks[i].title, after_.tasks[i].unit});
    if (found == leavers.end() || found->second.empty()) continue;
    match(found->second.back(), i);
    found->second.pop_back();
  }
}

// A plain string without its quotes, for people to read.
std::string readable(const std::string& value) {
  const bool plain = value.size() >= 2 && value.front() == '"' && value.back() == '"' &&
                     value.find('\\') == std::string::npos;
  return plain ? value.substr(1, value.size() - 2) : value;
}

using FieldValues = std::map<std::string_view, std::string>;

FieldValues values_of(const Plan& plan, const Task& task) {
  FieldValues values;
  for (WrittenField& field : written_fields(plan, task))
    values.emplace(field.name, std::move(field.value));
  for (const std::string_view name : not_compared) values.erase(name);
  return values;
}

std::vector<TaskChange::Field> changed_fields(FieldValues before, FieldValues after) {
  std::vector<TaskChange::Field> fields;
  for (const std::string_view name : canonical_order()) {
    const std::string& old_value = before[name];
    const std::string& new_value = after[name];
    if (old_value != new_value)
      fields.push_back({std::string(name), readable(old_value), readable(new_value)});
  }
  return fields;
}

// The former plan under the new numbers, so that a link to a renumbered task is no change.
Plan renumbered(Plan plan, const Plan& after, const Counterparts& newer) {
  for (TaskIndex i = 0; i < plan.tasks.size(); ++i)
    if (newer[i] != no_task) plan.tasks[i].number = after.tasks[newer[i]].number;
  return plan;
}

}  // namespace

std::vector<TaskChange> compare(const Plan& before, const Plan& after) {
  using Kind = TaskChange::Kind;
  const Matching matching(before, after);
  const Plan former = renumbered(before, after, matching.newer);
  std::vector<TaskChange> changes;
  for (TaskIndex i = 0; i < after.tasks.size(); ++i) {
    const std::string& number = after.tasks[i].number;
    const TaskIndex old_task = matching.older[i];
    if (old_task == no_task) {
      changes.push_back({Kind::added, "", number, {}});
      continue;
    }
    auto fields =
        changed_fields(values_of(former, former.tasks[old_task]), values_of(after, after.tasks[i]));
    const std::string& old_number = before.tasks[old_task].number;
    if (old_number != number || !fields.empty())
      changes.push_back({old_number == number ? Kind::changed : Kind::renumbered, old_number,
                         number, std::move(fields)});
  }
  for (TaskIndex i = 0; i < before.tasks.size(); ++i)
    if (matching.newer[i] == no_task)
      changes.push_back({Kind::removed, before.tasks[i].number, "", {}});
  return changes;
}

}  // namespace duban
