#include "levels/alignment.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "base/text.h"
#include "levels/unit_duties.h"

namespace duban {

namespace {

struct KindWords {
  std::string_view id;
  std::string_view words;
};
constexpr KindWords kinds[] = {
    {"basis-circle", "依据循环"},
    {"unknown-basis", "依据查无此条"},
    {"not-carried-out", "上级条款无人承接"},
    {"lower-cancelled", "下级措施已终止"},
    {"later-than-upper", "下级时限晚于上级"},
    {"without-basis", "下级任务无依据"},
};

class Aligning {
 public:
  explicit Aligning(const Levels& levels) : levels_(levels) {}

  std::vector<Gap> align() {
    for (const auto& circle : basis_circles(levels_)) tell_circle(circle);
    for (const LostBasis& lost : levels_.lost)
      add({GapKind::unknown_basis,
           lost.lower,
           {},
           {},
           fmt::format("依据“{}”:{}", lost.words, lost.why),
           false});
    for (std::size_t plan = 0; plan < levels_.plans.size(); ++plan) {
      if (plan == 0 || is_upper(plan)) find_nobody(plan);
      if (plan > 0) look_up(plan);
    }
    std::stable_sort(gaps_.begin(), gaps_.end(), [](const Gap& a, const Gap& b) {
      return std::tuple(a.kind, a.at) < std::tuple(b.kind, b.at);
    });
    return std::move(gaps_);
  }

 private:
  void add(Gap gap) { gaps_.push_back(std::move(gap)); }
  void tell_circle(const std::vector<TaskAt>& circle);
  bool is_upper(std::size_t plan) const;
  std::set<std::string> units_with_plans(std::size_t plan) const;
  bool is_carried(TaskAt clause) const;
  void find_nobody(std::size_t plan);
  Gap nobody_carries(TaskAt clause, const std::set<std::string>& with_plan) const;
  void look_up(std::size_t plan);
  void compare(TaskAt lower, TaskAt upper);

  const Levels& levels_;
  std::vector<Gap> gaps_;
};

void Aligning::tell_circle(const std::vector<TaskAt>& circle) {
  std::vector<std::string> names;
  for (const TaskAt at : circle) names.push_back(levels_.name(at));
  add({GapKind::circle, circle.front(), {}, {}, "互为依据:" + join(names, " → "), false});
}

bool Aligning::is_upper(std::size_t plan) const {
  return std::any_of(levels_.carrying.begin(), levels_.carrying.end(),
                     [&](const Carrying& carrying) { return carrying.upper.plan == plan; });
}

// A few of the names, so that a clause that a hundred counties owe stays a line.
std::string some_of(const std::vector<std::string>& names) {
  constexpr std::size_t most = 3;
  if (names.size() <= most) return join(names, "、");
  return fmt::format("{}等{}个单位", join({names.begin(), names.begin() + most}, "、"),
                     names.size());
}

// Tells which of the units whose plans are here owe the clause, else who leads it above.
Gap Aligning::nobody_carries(TaskAt clause, const std::set<std::string>& with_plan) const {
  const Plan& upper = levels_.plan(clause);
  std::vector<std::string> owing;
  for (const std::string& id : with_plan) {
    const Unit& unit = *upper.unit(id);
    if (leads(upper, clause.task, unit) || supports(upper, clause.task, unit))
      owing.push_back(unit.name);
  }
  const std::string lead = upper.unit_name(answering_unit(upper, clause.task));
  std::string reason = "下级方案没有任务以此为依据";
  if (!owing.empty())
    reason += fmt::format(",{}有责任", some_of(owing));
  else if (!lead.empty())
    reason += fmt::format("(上级牵头单位:{})", lead);
  const bool own_level = !with_plan.empty() && owing.empty() && !lead.empty();
  return {GapKind::nobody, clause, {}, {}, std::move(reason), own_level};
}

// The ids of the upper plan's units whose own plans are here.
std::set<std::string> Aligning::units_with_plans(std::size_t plan) const {
  std::set<std::string> units;
  for (std::size_t lower = 0; lower < levels_.plans.size(); ++lower) {
    if (lower == plan) continue;
    const Unit* unit = unit_of_plan(levels_.plans[plan]->plan, levels_.plans[lower]->plan);
    if (unit) units.insert(unit->id);
  }
  return units;
}

// A task of the lower plans may carry out a clause, a task above it, or measures of it.
bool Aligning::is_carried(TaskAt clause) const {
  const Plan& upper = levels_.plan(clause);
  for (TaskIndex i = clause.task; i != no_task; i = upper.tasks[i].parent)
    if (!carriers_of(levels_, {clause.plan, i}).empty()) return true;
  return false;
}

void Aligning::find_nobody(std::size_t plan) {
  const Assessment& upper = *levels_.plans[plan];
  const std::set<std::string> with_plan = units_with_plans(plan);
  for (TaskIndex i = 0; i < upper.plan.tasks.size(); ++i) {
    const Task& task = upper.plan.tasks[i];
    const TaskStatus& status = upper.status.tasks[i];
    const bool judged = task.unit.empty() ? task.leaf : with_plan.contains(task.unit);
    if (judged && !status.done() && status.stage != Stage::cancelled && !is_carried({plan, i}))
      add(nobody_carries({plan, i}, with_plan));
  }
}

void Aligning::look_up(std::size_t plan) {
  const Plan& lower = levels_.plans[plan]->plan;
  for (TaskIndex i = 0; i < lower.tasks.size(); ++i) {
    if (!lower.tasks[i].leaf) continue;
    bool based = false;
    for (TaskIndex above = i; above != no_task && !based; above = lower.tasks[above].parent)
      based = !lower.tasks[above].detail->basis.empty();
    if (!based) add({GapKind::without_basis, {plan, i}, {}, {}, "未写明所落实的上级条款", false});
    for (const TaskAt clause : clauses_of(levels_, {plan, i})) compare({plan, i}, clause);
  }
}

void Aligning::compare(TaskAt lower, TaskAt upper) {
  const TaskStatus& below = levels_.status(lower);
  const TaskStatus& above = levels_.status(upper);
  if (below.done() || above.done() || above.stage == Stage::cancelled) return;
  const std::string clause = fmt::format("{}“{}”", levels_.name(upper), levels_.task(upper).title);
  if (below.stage == Stage::cancelled)
    return add({GapKind::cancelled,
                lower,
                upper,
                {},
                fmt::format("{}仍在办,下级措施已终止", clause),
                false});
  const auto later = later_than(levels_, lower, upper);
  if (later) add({GapKind::later, lower, upper, later->days, later->reason, false});
}

}  // namespace

std::string_view to_string(GapKind kind) { return kinds[static_cast<std::size_t>(kind)].id; }
std::string_view in_chinese(GapKind kind) { return kinds[static_cast<std::size_t>(kind)].words; }

std::vector<Gap> gaps_of(const Levels& levels) { return Aligning(levels).align(); }

}  // namespace duban
