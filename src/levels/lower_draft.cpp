#include "levels/lower_draft.h"

#include <fmt/core.h>

#include <algorithm>

#include "levels/plan_cut.h"
#include "levels/unit_duties.h"

namespace duban {

namespace {

// Every open measure that the unit owes, in the plan's order.
std::vector<TaskIndex> owed_by(const Assessment& upper, const Unit& unit) {
  const UnitDuties duties = duties_of(upper, unit);
  std::vector<TaskIndex> tasks;
  for (const auto* list : {&duties.lead, &duties.support})
    for (const OwedMeasure& measure : *list) tasks.push_back(measure.task);
  std::sort(tasks.begin(), tasks.end());
  return tasks;
}

class Drafting {
 public:
  Drafting(const Assessment& upper, const Unit& unit, int ahead)
      : upper_(upper), unit_(unit), ahead_(ahead), tasks_(owed_by(upper, unit)) {}

  Plan draft() {
    PlanCut cut = cut_plan(upper_.plan, tasks_);
    write_head(cut.draft);
    for (std::size_t i = 0; i < cut.draft.tasks.size(); ++i) {
      Task& task = cut.draft.tasks[i];
      if (cut.only_structure[i])
        clear_time(task);
      else
        fill(task, task_of_unit(cut.upper_of[i]), cut.draft);
    }
    return std::move(cut.draft);
  }

 private:
  void write_head(Plan& draft) const {
    const Plan& plan = upper_.plan;
    draft.id = plan.id + "-" + unit_.id;
    std::replace(draft.id.begin(), draft.id.end(), '_', '-');
    draft.title = fmt::format("{}落实《{}》实施方案(草案)", unit_.name, plan.title);
    draft.issuer = unit_.name;
    draft.start = first_day(plan), draft.end = final_day(plan);
    if (unit_.code.size() == 6) draft.division = unit_.code;  // GB/T 2260
  }

  // What stands there for the tasks below it owes nothing of its own, and has no time.
  static void clear_time(Task& task) {
    task.kind = TaskKind::milestone;
    task.due_text.clear(), task.due = nullptr;
    task.every_text.clear(), task.every = nullptr;
    task.targets.clear();
  }

  // The unit's own fan-out child of a clause, else the clause.
  TaskIndex task_of_unit(TaskIndex clause) const {
    const auto own = std::find_if(tasks_.begin(), tasks_.end(), [&](TaskIndex task) {
      return upper_.plan.tasks[task].parent == clause && !upper_.plan.tasks[task].unit.empty();
    });
    return own == tasks_.end() ? clause : *own;
  }

  void fill(Task& task, TaskIndex upper, const Plan& draft) {
    task.detail.edit().basis = {basis_text(upper_.plan, upper)};
    task.detail.edit().guess["lead"] =
        fmt::format("上级只明确由{}{},请由本级确定牵头单位,0", unit_.name,
                    leads(upper_.plan, upper, unit_) ? "承担" : "配合");
    carry_day(task, upper, draft);
  }

  void carry_day(Task& task, TaskIndex upper, const Plan& draft);
  void put_ahead(Task& task, Day day, const std::string& said, const Plan& draft) const;

  const Assessment& upper_;
  const Unit& unit_;
  int ahead_;
  std::vector<TaskIndex> tasks_;
};

// What the upper level says of the day, for the person who checks the draft.
std::string said_above(const Task& task, Day day, bool extended) {
  if (extended) return fmt::format("上级已准予延期至{}", in_chinese(day));
  if (task.due_text.empty()) return fmt::format("上级时限为{}", in_chinese(day));
  return fmt::format("上级时限“{}”即{}", task.due_text, in_chinese(day));
}

void Drafting::carry_day(Task& task, TaskIndex upper, const Plan& draft) {
  if (task.every) {  // each period has its own day
    if (ahead_ > 0)
      task.detail.edit().guess["every"] = fmt::format("周期任务未提前{}天,请核定,0.5", ahead_);
    return;
  }
  const bool extended = upper_.status.states.tasks[upper].extended_to.has_value();
  const auto set =
      extended ? upper_.status.states.tasks[upper].extended_to : upper_.status.tasks[upper].own_due;
  if (!set) return;
  const std::string said = said_above(task, *set, extended);
  if (ahead_ > 0)
    put_ahead(task, *set, said, draft);
  else if (extended || !reads_the_same(task, draft))
    set_date(task, *set, said + ",0.9");
}

void Drafting::put_ahead(Task& task, Day day, const std::string& said, const Plan& draft) const {
  if (day - ahead_ >= first_day(draft))
    set_date(task, day - ahead_, fmt::format("{},提前{}天,0.8", said, ahead_));
  else
    set_date(task, day, fmt::format("{},提前{}天则早于方案起始日,未提前,0.5", said, ahead_));
}

}  // namespace

Plan lower_draft(const Assessment& upper, const Unit& unit, int ahead) {
  return Drafting(upper, unit, ahead).draft();
}

}  // namespace duban
