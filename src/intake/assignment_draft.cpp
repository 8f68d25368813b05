#include "intake/assignment_draft.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "intake/likeness.h"
#include "intake/units.h"
#include "plan/toml_text.h"
#include "wording/numeral.h"

namespace duban {

namespace {

// Alike enough where the number is the same, and where it is not.
constexpr double alike_by_number = 0.25;
constexpr double alike_by_title = 0.6;

class Assigner {
 public:
  Assigner(const Draft& division, const Plan& plan)
      : division_(division),
        plan_(plan),
        book_(make_units(names(division), plan.issuer, plan.units)) {
    for (const Unit& unit : book_.units) unknown_ids_.insert(unit.id);
  }

  AssignmentDraft draft() {
    draft_.text = fmt::format("schema = 1\nplan = {}\ntitle = {}\n", quoted(plan_.id),
                              quoted(division_.head.title));
    for (const DraftTask& row : division_.tasks)
      if (says_something(row)) read(row);
    tell_unassigned();
    for (const Unit& unit : book_.units) draft_.unknown.push_back(unit.name);
    return std::move(draft_);
  }

 private:
  static std::vector<std::string> names(const Draft& draft) {
    std::vector<std::string> all;
    for (const DraftTask& task : draft.tasks) {
      for (const Said& said : task.leads) all.push_back(said.text);
      for (const Said& said : task.support) all.push_back(said.text);
    }
    return all;
  }

  static bool says_something(const DraftTask& row) {
    return !row.leads.empty() || !row.support.empty() ||
           std::any_of(row.times.begin(), row.times.end(),
                       [](const DraftTime& time) { return time.deadline.last.has_value(); });
  }

  static std::string_view title_of(const DraftTask& row) { return row.short_title; }

  // 二 of a 分工方案 may be the plan's 2.
  TaskIndex same_number(const DraftTask& row) const {
    const TaskIndex same = plan_.find(row.number);
    const auto value = same == no_task ? read_number(row.number) : std::nullopt;
    return value ? plan_.find(std::to_string(*value)) : same;
  }

  void read(const DraftTask& row);
  std::pair<TaskIndex, double> match(const DraftTask& row) const;
  std::vector<std::string> ids(const std::vector<Said>& names, std::set<std::string>& taken) const;
  void write(const DraftTask& row, const std::string& task);
  void tell_unassigned();

  const Draft& division_;
  const Plan& plan_;
  UnitBook book_;
  std::set<std::string, std::less<>> unknown_ids_;
  std::set<std::string> assigned_;
  AssignmentDraft draft_;
};

std::pair<TaskIndex, double> Assigner::match(const DraftTask& row) const {
  const TaskIndex same = same_number(row);
  if (same != no_task) {
    const double alike = likeness(title_of(row), plan_.tasks[same].title);
    if (alike >= alike_by_number) return {same, alike};
  }
  TaskIndex best = no_task;
  double most = alike_by_title;
  for (TaskIndex i = 0; i < plan_.tasks.size(); ++i) {
    const double alike = likeness(title_of(row), plan_.tasks[i].title);
    if (alike <= most) continue;
    most = alike;
    best = i;
  }
  return {best, best == no_task ? 0 : most};
}

std::vector<std::string> Assigner::ids(const std::vector<Said>& names,
                                       std::set<std::string>& taken) const {
  std::vector<std::string> all;
  for (const Said& said : names) {
    std::string id(book_.id_of(said.text));
    if (!id.empty() && !unknown_ids_.contains(id) && taken.insert(id).second)
      all.push_back(std::move(id));
  }
  return all;
}

void Assigner::write(const DraftTask& row, const std::string& task) {
  std::set<std::string> taken;
  const auto leads = ids(row.leads, taken);
  const auto support = ids(row.support, taken);
  std::string& text = draft_.text;
  text += fmt::format("\n[[assign]]\ntask = {}\n", quoted(task));
  if (leads.size() == 1) text += fmt::format("lead = {}\n", quoted(leads.front()));
  if (leads.size() > 1) text += fmt::format("lead = {}\n", quoted_array(leads));
  if (!support.empty()) text += fmt::format("support = {}\n", quoted_array(support));
  for (auto time = row.times.rbegin(); time != row.times.rend(); ++time)
    if (time->deadline.last) {
      text += fmt::format("due = {}\n", quoted(time->said.text));
      break;
    }
  if (!row.evidence.empty()) text += fmt::format("evidence = {}\n", quoted_array(row.evidence));
}

void Assigner::read(const DraftTask& row) {
  const auto [task, alike] = match(row);
  const std::string number = task == no_task ? "" : plan_.tasks[task].number;
  draft_.rows.push_back({row.number, std::string(title_of(row)), number, alike});
  if (task == no_task || !assigned_.insert(number).second) return;
  write(row, number);
}

void Assigner::tell_unassigned() {
  for (TaskIndex i = 0; i < plan_.tasks.size(); ++i) {
    const Task* at = &plan_.tasks[i];
    if (!at->leaf) continue;
    bool given = assigned_.contains(at->number) || !at->lead.empty();
    while (!given && at->parent != no_task) {
      at = &plan_.tasks[at->parent];
      given = assigned_.contains(at->number) || !at->lead.empty();
    }
    if (!given) draft_.unassigned.push_back(plan_.tasks[i].number);
  }
}

}  // namespace

AssignmentDraft assignment_draft(const Draft& division, const Plan& plan) {
  return Assigner(division, plan).draft();
}

}  // namespace duban
