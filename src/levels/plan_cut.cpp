#include "levels/plan_cut.h"

#include <algorithm>
#include <unordered_map>

#include "plan/due_words.h"

namespace duban {

namespace {

// A fan-out child is its parent's clause.
TaskIndex clause_of(const Plan& upper, TaskIndex task) {
  return upper.tasks[task].unit.empty() ? task : upper.tasks[task].parent;
}

struct Kept {
  std::vector<bool> at_all;   // wanted, or above what is
  std::vector<bool> as_such;  // wanted itself
};

Kept kept_of(const Plan& upper, const std::vector<TaskIndex>& wanted) {
  Kept kept{std::vector<bool>(upper.tasks.size()), std::vector<bool>(upper.tasks.size())};
  for (const TaskIndex task : wanted) {
    const TaskIndex clause = clause_of(upper, task);
    kept.as_such[clause] = true;
    for (TaskIndex i = clause; i != no_task; i = upper.tasks[i].parent) kept.at_all[i] = true;
  }
  return kept;
}

Task copy_of(const Task& from) {
  Task task;
  task.number = from.number;
  task.part = from.part;
  task.title = from.title;
  task.kind = from.kind;
  task.due_text = from.due_text, task.due = from.due;
  task.every_text = from.every_text, task.every = from.every;
  task.start = from.start;
  task.work = from.work;
  task.targets = from.targets;
  task.weight = from.weight;
  if (!from.detail->printed.empty()) task.detail.edit().printed = from.detail->printed;
  if (!from.detail->evidence.empty()) task.detail.edit().evidence = from.detail->evidence;
  return task;
}

void copy_links(const Plan& upper, const std::vector<TaskIndex>& position, PlanCut& cut) {
  for (std::size_t i = 0; i < cut.draft.tasks.size(); ++i)
    for (const Link& link : upper.tasks[cut.upper_of[i]].after) {
      const TaskIndex from = position[clause_of(upper, link.from)];
      if (from == no_task || from == i) continue;
      cut.draft.tasks[i].after.push_back(link);
      cut.draft.tasks[i].after.back().from = from;
    }
}

void copy_parts(const Plan& upper, Plan& draft) {
  for (const Part& part : upper.parts)
    if (std::any_of(draft.tasks.begin(), draft.tasks.end(),
                    [&](const Task& task) { return task.part == part.number; }))
      draft.parts.push_back(part);
}

}  // namespace

PlanCut cut_plan(const Plan& upper, const std::vector<TaskIndex>& wanted) {
  const Kept kept = kept_of(upper, wanted);
  PlanCut cut;
  std::vector<TaskIndex> position(upper.tasks.size(), no_task);
  for (TaskIndex i = 0; i < upper.tasks.size(); ++i) {
    if (!kept.at_all[i]) continue;
    position[i] = static_cast<TaskIndex>(cut.draft.tasks.size());
    cut.draft.tasks.push_back(copy_of(upper.tasks[i]));
    cut.upper_of.push_back(i);
    cut.only_structure.push_back(!kept.as_such[i]);
  }
  for (std::size_t i = 0; i < cut.draft.tasks.size(); ++i) {
    const TaskIndex parent = upper.tasks[cut.upper_of[i]].parent;
    if (parent == no_task) continue;
    cut.draft.tasks[i].parent = position[parent];
    cut.draft.tasks[position[parent]].leaf = false;
  }
  copy_links(upper, position, cut);
  copy_parts(upper, cut.draft);
  return cut;
}

std::string basis_text(const Plan& upper, TaskIndex task) { return upper.task_id(task); }

void set_date(Task& task, Day day, const std::string& why) {
  Deadline deadline;
  deadline.last = day;
  deadline.rule = "date";
  task.due_text.clear();
  task.due = std::make_shared<const Deadline>(std::move(deadline));
  task.detail.edit().guess["due"] = why;
}

bool reads_the_same(const Task& task, const Plan& draft) {
  if (!task.due || task.due_text.empty()) return true;
  if (task.due->kind == DeadlineKind::relative) return false;  // 印发之日起: of another paper
  const SharedDeadline read = DeadlineReader(wording_context(draft)).read(task.due_text);
  return read && read->last == task.due->last;
}

}  // namespace duban
