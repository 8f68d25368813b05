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
  void find_nobody(std::size_t plan);
  Gap nobody_carries(TaskAt clause) const;
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

// Tells which of the units whose plans are here owe the clause, else who leads it above.
Gap Aligning::nobody_carries(TaskAt clause) const {
  const Plan& upper = levels_.plan(clause);
  std::vector<std::string> owing;
  bool any_unit = false;
  for (std::size_t lower = 0; lower < levels_.plans.size(); ++lower) {
    const Unit* unit =
        lower == clause.plan ? nullptr : unit_of_plan(upper, levels_.plans[lower]->plan);
    if (!unit) continue;
    any_unit = true;
    if (leads(upper, clause.task, *unit) || supports(upper, clause.task, *unit))
      owing.push_back(unit->name);
  }
  const std::string lead = upper.unit_name(answering_unit(upper, clause.task));
  const std::string who = !owing.empty() ? fmt::format(",{}有责任", join(owing, "、"))
                          : lead.empty() ? ""
                                         : fmt::format("(上级牵头单位:{})", lead);
  return {GapKind::nobody,
          clause,
          {},
          {},
          "下级方案没有任务以此为依据" + who,
          any_unit && owing.empty() && !lead.empty()};
}

// A task of the lower plans may carry out a clause, a task above it, or measures of it.
void Aligning::find_nobody(std::size_t plan) {
  const Plan& upper = levels_.plans[plan]->plan;
  std::vector<bool> carried(upper.tasks.size());
  for (const Carrying& carrying : levels_.carrying)
    if (carrying.upper.plan == plan) carried[carrying.upper.task] = true;
  std::set<std::string> with_plan;  // units whose own plans are here
  for (std::size_t lower = 0; lower < levels_.plans.size(); ++lower)
    if (const Unit* unit = unit_of_plan(upper, levels_.plans[lower]->plan); unit && lower != plan)
      with_plan.insert(unit->id);
  for (TaskIndex i = 0; i < upper.tasks.size(); ++i) {
    const Task& task = upper.tasks[i];
    const bool judged = task.unit.empty() ? task.leaf : with_plan.contains(task.unit);
    if (!judged || levels_.plans[plan]->status.tasks[i].stage == Stage::cancelled) continue;
    bool by_anybody = false;
    for (TaskIndex above = i; above != no_task && !by_anybody; above = upper.tasks[above].parent)
      by_anybody = carried[above];
    if (!by_anybody) add(nobody_carries({plan, i}));
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
