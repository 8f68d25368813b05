#include "plan/assignment.h"

#include "base/text.h"
#include "plan/due_words.h"
#include "plan/number_index.h"
#include "plan/unit_names.h"

#include <fmt/core.h>

#include <array>
#include <unordered_set>

namespace duban {

namespace {

const Place* giver(const Task& task, const std::string& field) {
  const auto found = task.detail->given_by.find(field);
  return found == task.detail->given_by.end() ? nullptr : &found->second;
}

bool same(const Place* a, const Place* b) {
  return a && b && a->file == b->file && a->line == b->line;
}

// Which tasks have the field from the task above them, by an earlier assignment.
std::vector<bool> inherited(const Plan& plan, const std::string& field) {
  std::vector<bool> tasks;
  for (const Task& task : plan.tasks)
    tasks.push_back(task.parent != no_task &&
                    same(giver(task, field), giver(plan.tasks[task.parent], field)));
  return tasks;
}

// A field that goes down from a task to its measures.
struct Heritable {
  const char* name;
  bool (*is_there)(const Task& task);
  void (*copy)(const Task& from, Task& to);
  std::vector<bool> inherited;
};

bool has_lead(const Task& task) { return !task.lead.empty(); }
bool has_support(const Task& task) { return !task.support.empty(); }
void copy_lead(const Task& from, Task& to) { to.lead = from.lead; }
void copy_support(const Task& from, Task& to) { to.support = from.support; }

class Assigner {
 public:
  Assigner(Plan& plan, const Assignment& assignment)
      : plan_(plan),
        assignment_(assignment),
        index_(plan.tasks),
        units_(plan.units),
        deadlines_(wording_context(plan)),
        fields_{Heritable{"lead", has_lead, copy_lead, inherited(plan, "lead")},
                Heritable{"support", has_support, copy_support, inherited(plan, "support")}} {}

  Problems run();

 private:
  void give(const Assigned& assigned, TaskIndex task);
  void give_lead(const Assigned& assigned, TaskIndex task);
  void give_support(const Assigned& assigned, Task& task);
  void give_deadline(const Assigned& assigned, Task& task);
  void give_answering(const Assigned& assigned, Task& task);
  void give_cycle(const Assigned& assigned, Task& task);
  void hand_down();
  TaskIndex owner(TaskIndex task, const Heritable& field) const;

  Place place(const Assigned& assigned, std::string_view field) const;
  void complain(std::string rule, Place place, std::string message,
                Severity severity = Severity::error) {
    problems_.push_back({std::move(rule), severity, std::move(place), std::move(message)});
  }

  Plan& plan_;
  const Assignment& assignment_;
  NumberIndex index_;
  UnitNames units_;
  DeadlineReader deadlines_;
  std::array<Heritable, 2> fields_;         // lead, support
  std::unordered_set<TaskIndex> assigned_;  // lead or support by this file
  Problems problems_;
};

Place Assigner::place(const Assigned& assigned, std::string_view field) const {
  for (const auto& [name, line] : assigned.lines)
    if (name == field) return {assignment_.file, line};
  return {assignment_.file, assigned.line};
}

void Assigner::give_lead(const Assigned& assigned, TaskIndex i) {
  Task& task = plan_.tasks[i];
  const Place where = place(assigned, "lead");
  const std::string_view id = units_.unit(assigned.lead.front());
  for (const std::string& name : assigned.lead)
    if (units_.unit(name).empty()) complain("unknown-unit", where, units_.no_such_unit(name));
  if (id.empty()) return;
  if (assigned.lead.size() > 1)
    complain("two-leads", where,
             fmt::format("“{}”写了 {} 个牵头单位,以第一个“{}”为准;请只留一个,其余写入 support",
                         task.number, assigned.lead.size(), assigned.lead.front()),
             Severity::advice);
  const Place* before = giver(task, "lead");
  if (before && task.lead != id && !fields_[0].inherited[i])
    complain(
        "two-leads", where,
        fmt::format("“{}”的牵头单位在“{}”第 {} 行是“{}”,这里是“{}”;以这里为准,请核实", task.number,
                    before->file, before->line, plan_.unit_name(task.lead), plan_.unit_name(id)),
        Severity::advice);
  task.lead = id;
  task.detail.edit().more_leads.clear();
  task.detail.edit().given_by["lead"] = where;
  assigned_.insert(i);
}

void Assigner::give_support(const Assigned& assigned, Task& task) {
  const Place where = place(assigned, "support");
  std::vector<std::string> ids;
  for (const std::string& name : assigned.support) {
    const std::string_view id = units_.unit_or_group(name);
    if (id.empty()) complain("unknown-unit", where, units_.no_such_unit(name));
    ids.emplace_back(id);
  }
  task.support = std::move(ids);
  task.detail.edit().given_by["support"] = where;
}

void Assigner::give_deadline(const Assigned& assigned, Task& task) {
  const Place where = place(assigned, "due");
  const bool inferred = task.kind == kind_from_words(task);
  if (const auto day = parse_day(assigned.due_text)) {
    task.due = deadlines_.read(*day);
    task.due_text.clear();
  } else if (!give_due(task, assigned.due_text, deadlines_)) {
    return complain("unreadable-deadline", where, unreadable_due(assigned.due_text));
  }
  if (inferred) task.kind = kind_from_words(task);
  task.detail.edit().given_by["due"] = where;
}

// Who answers within the lead unit; a name and a post are given together, so the one that is not
// said anew is no longer true.
void Assigner::give_answering(const Assigned& assigned, Task& task) {
  if (assigned.person.empty() && assigned.post.empty()) return;
  TaskDetail& detail = task.detail.edit();
  detail.person = assigned.person;
  detail.post = assigned.post;
  for (const char* field : {"person", "post"}) detail.given_by.erase(field);
  if (!assigned.person.empty()) detail.given_by["person"] = place(assigned, "person");
  if (!assigned.post.empty()) detail.given_by["post"] = place(assigned, "post");
}

void Assigner::give_cycle(const Assigned& assigned, Task& task) {
  if (assigned.report.empty()) return;
  const Place where = place(assigned, "report");
  const auto cycle = parse_cycle(assigned.report);
  if (!cycle) return complain("syntax", where, unknown_cycle(assigned.report));
  task.detail.edit().report = cycle;
  task.detail.edit().given_by["report"] = where;
}

void Assigner::give(const Assigned& assigned, TaskIndex i) {
  Task& task = plan_.tasks[i];
  if (!assigned.lead.empty()) give_lead(assigned, i);
  if (!assigned.support.empty()) give_support(assigned, task), assigned_.insert(i);
  if (!assigned.due_text.empty()) give_deadline(assigned, task);
  give_answering(assigned, task);
  give_cycle(assigned, task);
  if (assigned.evidence.empty()) return;
  task.detail.edit().evidence = assigned.evidence;
  task.detail.edit().given_by["evidence"] = place(assigned, "evidence");
}

// The nearest task upwards that has the field for itself; no_task where none has.
TaskIndex Assigner::owner(TaskIndex task, const Heritable& field) const {
  const auto owns = [&](TaskIndex i) {
    return assigned_.contains(i) || (field.is_there(plan_.tasks[i]) && !field.inherited[i]);
  };
  while (task != no_task && !owns(task)) task = plan_.tasks[task].parent;
  return task;
}

// A task's lead and support go down to the measures that nobody gave their own.
void Assigner::hand_down() {
  for (const Heritable& field : fields_) {
    std::vector<std::pair<TaskIndex, TaskIndex>> heirs;
    for (TaskIndex i = 0; i < plan_.tasks.size(); ++i) {
      const TaskIndex above = owner(i, field);
      if (above != i && assigned_.contains(above)) heirs.emplace_back(i, above);
    }
    for (const auto& [heir, above] : heirs) {
      field.copy(plan_.tasks[above], plan_.tasks[heir]);
      if (const Place* where = giver(plan_.tasks[above], field.name))
        plan_.tasks[heir].detail.edit().given_by[field.name] = *where;
    }
  }
}

Problems Assigner::run() {
  if (assignment_.plan != plan_.id) {
    complain("syntax", {assignment_.file, 0},
             fmt::format("这份分工属于方案“{}”,不是“{}”;请核对 --assign 的文件", assignment_.plan,
                         plan_.id));
    return problems_;
  }
  for (const Assigned& assigned : assignment_.tasks) {
    const TaskIndex task = index_.find(assigned.task);
    if (task != no_task) {
      give(assigned, task);
      continue;
    }
    std::vector<std::string> numbers;
    for (const Task& known : plan_.tasks) numbers.push_back(known.number);
    complain("unknown-task", place(assigned, "task"),
             fmt::format("方案中没有编号为“{}”的任务{}", assigned.task,
                         did_you_mean(assigned.task, numbers)));
  }
  hand_down();
  plan_.sample = plan_.sample || assignment_.sample;
  sort_problems(problems_);
  return std::move(problems_);
}

}  // namespace

Problems assign(Plan& plan, const Assignment& assignment) {
  return Assigner(plan, assignment).run();
}

}  // namespace duban
