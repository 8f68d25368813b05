#include "plan/compare.h"

#include "plan/match.h"
#include "plan/written.h"

#include <algorithm>
#include <array>
#include <map>

namespace duban {

namespace {

// The number itself is told as `renumbered`; where a sentence stands and how sure intake was are
// no part of what is asked of anybody.
constexpr std::array<std::string_view, 3> not_compared = {"number", "source", "guess"};

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
Plan renumbered(Plan plan, const Plan& after, const std::vector<TaskIndex>& newer) {
  for (TaskIndex i = 0; i < plan.tasks.size(); ++i)
    if (newer[i] != no_task) plan.tasks[i].number = after.tasks[newer[i]].number;
  return plan;
}

}  // namespace

std::vector<TaskChange> compare(const Plan& before, const Plan& after) {
  using Kind = TaskChange::Kind;
  const TaskMatch matching = match_tasks(before, after);
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
