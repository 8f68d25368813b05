#include "commands/selection.h"

#include <fmt/core.h>

namespace duban {

namespace {

constexpr const char* how_to_name = "请写明任务编号,或用 --unit 单位、--part 部分、--all 选取";

bool is_wanted(const Arguments& arguments, const Plan& plan, TaskIndex task) {
  if (!plan.tasks[task].leaf) return false;
  if (arguments.has("--part") && !is_in_part(plan, task, arguments.text("--part"))) return false;
  return !arguments.has("--unit") ||
         concerns(plan, task, find_unit(plan, arguments.text("--unit")));
}

std::vector<Selected> filtered(const Office& office, const Arguments& arguments) {
  std::vector<Selected> selected;
  for (const std::string& id : chosen_plans(office, arguments)) {
    const auto plan = office.journal.plan(id, office.horizon, Journal::Detail::none);
    PlanStates states = office.journal.states(*plan, office.horizon);
    for (TaskIndex i = 0; i < plan->tasks.size(); ++i)
      if (is_wanted(arguments, *plan, i))
        selected.push_back({id, plan->tasks[i].number, "", plan->tasks[i].title, true,
                            std::move(states.tasks[i])});
  }
  if (selected.empty()) throw Usage{"没有符合条件的措施"};
  return selected;
}

// Looks one task up without reading its plan: the everyday verbs must not wait for a million tasks.
Selected named(const Office& office, const std::string& typed) {
  const TaskName name = task_name(office, typed);
  const auto task = office.journal.task(name.plan, name.number, office.horizon);
  if (!task) {
    const auto plan = office.journal.plan(name.plan, office.horizon, Journal::Detail::none);
    find_task(*plan, name.number);  // says which number is near
    throw Usage{fmt::format("unknown-task: 没有任务“{}”", typed)};
  }
  return {name.plan,  name.number,
          "",         task->title,
          task->leaf, office.journal.state(name.plan, name.number, "", office.horizon)};
}

}  // namespace

bool is_filter(const Arguments& arguments) { return !arguments.has("TASK"); }

std::vector<Selected> select_tasks(const Office& office, const Arguments& arguments) {
  const bool any_filter =
      arguments.has("--all") || arguments.has("--unit") || arguments.has("--part");
  if (is_filter(arguments)) {
    if (!any_filter) throw Usage{how_to_name};
    return filtered(office, arguments);
  }
  if (any_filter) throw Usage{"任务编号与 --unit、--part、--all 不能同时使用"};
  std::vector<Selected> selected;
  for (const std::string& typed : arguments.texts("TASK")) selected.push_back(named(office, typed));
  return selected;
}

}  // namespace duban
