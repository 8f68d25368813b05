#include "plan/batch.h"

#include "base/text.h"
#include "plan/number_index.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>

namespace duban {

namespace {

// A search over all numbers costs too much for each of many thousand slips.
constexpr int most_guesses = 50;

class Resolver {
 public:
  Resolver(Plan& plan, Problems& problems)
      : plan_(plan), tasks_(plan.tasks), problems_(problems), index_(plan.tasks) {}

  void refuse_duplicates();
  void find_parents(const std::vector<Reference>& references);
  void break_parent_cycles();
  void mark_summaries();
  void drop_inherited_parts();
  void find_links(const std::vector<Reference>& references);

 private:
  void complain(std::string rule, int line, std::string message) {
    problems_.push_back({std::move(rule), Severity::error, {plan_.file, line}, std::move(message)});
  }
  void find_parent_by_dots(TaskIndex task);
  TaskIndex find_near(TaskIndex child, std::string_view number) const;
  TaskIndex first_on_cycle(TaskIndex member) const;
  bool mark_way_up(TaskIndex task, std::vector<TaskIndex>& seen_from);
  std::string guess(const std::string& number);

  Plan& plan_;
  std::vector<Task>& tasks_;
  Problems& problems_;
  NumberIndex index_;
  std::vector<std::string> numbers_;
  int guesses_ = 0;
};

std::string Resolver::guess(const std::string& number) {
  if (++guesses_ > most_guesses) return {};
  if (numbers_.empty())
    for (const Task& task : tasks_) numbers_.push_back(task.number);
  return did_you_mean(number, numbers_);
}

void Resolver::refuse_duplicates() {
  for (const TaskIndex i : index_.duplicates()) {
    const Task& task = tasks_[i];
    if (task.number.empty() || !task.unit.empty()) continue;
    const Task& first = tasks_[index_.find(task.number)];
    complain("duplicate-number", task.line + task.below.number,
             fmt::format("编号“{}”已在第 {} 行用过;同一方案内编号不能重复", task.number,
                         first.line + first.below.number));
  }
}

// A parent mostly stands right before its children, so the task before and those above it are
// tried first.
TaskIndex Resolver::find_near(TaskIndex child, std::string_view number) const {
  constexpr int most_steps = 4;  // no more: parents written by hand may run in a circle
  TaskIndex candidate = child == 0 ? no_task : child - 1;
  for (int step = 0; step < most_steps && candidate != no_task; ++step) {
    if (tasks_[candidate].number == number) return candidate;
    candidate = tasks_[candidate].parent;
  }
  return index_.find(number);
}

void Resolver::find_parent_by_dots(TaskIndex i) {
  Task& task = tasks_[i];
  const std::size_t dot = task.number.rfind('.');
  if (dot == std::string::npos || dot == 0) return;
  const std::string_view number = std::string_view(task.number).substr(0, dot);
  task.parent = find_near(i, number);
  if (task.parent == no_task)
    complain("missing-parent", task.line + task.below.number,
             fmt::format("“{}”的上级任务“{}”不在方案中;请补上该任务,或用 parent 写明上级"
                         "(没有上级写 parent = \"\")",
                         task.number, number));
}

void Resolver::find_parents(const std::vector<Reference>& references) {
  std::vector<bool> said(tasks_.size());
  for (const Reference& reference : references) {
    if (reference.link != Reference::parent) continue;
    said[reference.task] = true;
    if (reference.number.empty()) continue;
    tasks_[reference.task].parent = index_.find(reference.number);
    if (tasks_[reference.task].parent == no_task)
      complain("missing-parent", reference.line,
               fmt::format("上级任务“{}”不在方案中{}", reference.number, guess(reference.number)));
  }
  for (TaskIndex i = 0; i < tasks_.size(); ++i)
    if (!said[i] && tasks_[i].unit.empty()) find_parent_by_dots(i);
}

// False where the way up comes back to itself.
bool Resolver::mark_way_up(TaskIndex task, std::vector<TaskIndex>& seen_from) {
  for (TaskIndex at = task; at != no_task; at = tasks_[at].parent) {
    if (seen_from[at] == task) return false;
    if (seen_from[at] != no_task) return true;
    seen_from[at] = task;
  }
  return true;
}

TaskIndex Resolver::first_on_cycle(TaskIndex member) const {
  TaskIndex first = member;
  for (TaskIndex at = tasks_[member].parent; at != member; at = tasks_[at].parent)
    first = std::min(first, at);
  return first;
}

void Resolver::break_parent_cycles() {
  std::vector<TaskIndex> seen_from(tasks_.size(), no_task);
  for (TaskIndex i = 0; i < tasks_.size(); ++i) {
    if (seen_from[i] != no_task || mark_way_up(i, seen_from)) continue;
    // As many steps up as there are tasks end inside the cycle.
    TaskIndex on_cycle = i;
    for (std::size_t step = 0; step < tasks_.size(); ++step) on_cycle = tasks_[on_cycle].parent;
    const TaskIndex first = first_on_cycle(on_cycle);
    std::string path = tasks_[first].number;
    TaskIndex at = first;
    do {
      at = tasks_[at].parent;
      path += " → " + tasks_[at].number;
    } while (at != first);
    complain("cycle", tasks_[first].line,
             fmt::format("上级关系成了环:{};请改正其中一个 parent", path));
    tasks_[first].parent = no_task;
  }
}

void Resolver::mark_summaries() {
  for (const Task& task : tasks_)
    if (task.parent != no_task) tasks_[task.parent].leaf = false;
}

// A child that repeats the part of the task above it says nothing by it.
void Resolver::drop_inherited_parts() {
  for (Task& task : tasks_) {
    if (task.part.empty() || task.parent == no_task) continue;
    TaskIndex above = task.parent;
    while (tasks_[above].part.empty() && tasks_[above].parent != no_task)
      above = tasks_[above].parent;
    if (tasks_[above].part == task.part) task.part.clear();
  }
}

void Resolver::find_links(const std::vector<Reference>& references) {
  for (const Reference& reference : references) {
    if (reference.link == Reference::parent) continue;
    Link& link = tasks_[reference.task].after[reference.link];
    link.from = index_.find(reference.number);
    if (link.from == no_task)
      complain("unknown-task", reference.line,
               fmt::format("没有编号为“{}”的任务{}", reference.number, guess(reference.number)));
  }
  for (Task& task : tasks_)
    std::erase_if(task.after, [](const Link& link) { return link.from == no_task; });
}

// Moves a batch's tasks to the end of `tasks` and its positions with them.
void append(std::vector<Task>& tasks, std::vector<Reference>& references, Batch& batch) {
  const auto offset = static_cast<TaskIndex>(tasks.size());
  for (Task& task : batch.tasks) {
    if (task.parent != no_task) task.parent += offset;
    tasks.push_back(std::move(task));
  }
  for (Reference& reference : batch.references) {
    reference.task += offset;
    references.push_back(std::move(reference));
  }
}

}  // namespace

void resolve(Plan& plan, std::vector<Batch> batches, Problems& problems) {
  std::size_t count = 0;
  for (const Batch& batch : batches) count += batch.tasks.size();
  plan.tasks.reserve(count);
  std::vector<Reference> references;
  for (Batch& batch : batches) {
    append(plan.tasks, references, batch);
    std::move(batch.problems.begin(), batch.problems.end(), std::back_inserter(problems));
  }
  Resolver resolver(plan, problems);
  resolver.refuse_duplicates();
  resolver.find_parents(references);
  resolver.break_parent_cycles();
  resolver.mark_summaries();
  resolver.drop_inherited_parts();
  resolver.find_links(references);
}

}  // namespace duban
