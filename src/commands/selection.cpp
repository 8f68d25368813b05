#include "commands/selection.h"

#include "stage/actor.h"
#include "stage/slice.h"
#include "status/parts.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

constexpr const char* how_to_name = "请写明任务编号,或用 --unit 单位、--part 部分、--all 选取";

bool leads(const Plan& plan, TaskIndex task, const std::string& unit) {
  return answering_unit(plan, task) == unit || plan.tasks[task].unit == unit;
}

std::string unit_id(const Arguments& arguments, const Plan& plan) {
  return arguments.has("--unit") ? find_unit(plan, arguments.text("--unit")).id : "";
}

std::vector<Selected> filtered(const Office& office, const Arguments& arguments, EventKind kind) {
  std::vector<Selected> selected;
  for (const std::string& id : chosen_plans(office, arguments)) {
    const auto plan = office.journal.plan(id, office.horizon, Journal::Detail::none);
    const PlanStates states = office.journal.states(*plan, office.horizon);
    const std::string unit = unit_id(arguments, *plan);
    for (TaskIndex i = 0; i < plan->tasks.size(); ++i) {
      if (!plan->tasks[i].leaf) continue;
      if (arguments.has("--part") && !is_in_part(*plan, i, arguments.text("--part"))) continue;
      auto share = share_of(*plan, states, i, unit);
      if (share && (share->period.empty() || is_said_by_unit(kind)))
        selected.push_back(std::move(*share));
    }
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
          task->leaf, office.journal.state(name.plan, name.number, "", office.horizon),
          ""};
}

// The same for a unit's share of it, which only the plan tells.
Selected named_share(const Office& office, const std::string& typed, const Arguments& arguments) {
  const TaskName name = task_name(office, typed);
  const auto plan = office.journal.plan(name.plan, office.horizon, Journal::Detail::none);
  const TaskIndex task = find_task(*plan, name.number);
  const std::string unit = unit_id(arguments, *plan);
  auto share = share_of(*plan, office.journal.states(*plan, office.horizon), task, unit);
  if (!share)
    throw Usage{
        fmt::format("“{}”不是{}的牵头或配合单位", plan->unit_name(unit), plan->task_id(task))};
  return std::move(*share);
}

}  // namespace

std::optional<Selected> share_of(const Plan& plan, const PlanStates& states, TaskIndex task,
                                 const std::string& unit) {
  const Task& own = plan.tasks[task];
  Selected whole{plan.id, own.number, "", own.title, own.leaf, states.tasks[task], unit};
  if (unit.empty() || leads(plan, task, unit)) return whole;
  const auto supporting = supporting_units(plan, task);
  if (std::find(supporting.begin(), supporting.end(), unit) == supporting.end()) return {};
  whole.period = part_of_unit(unit);
  whole.state = part_state(states, task, unit);
  return whole;
}

bool is_filter(const Arguments& arguments) { return !arguments.has("TASK"); }

std::vector<Selected> select_tasks(const Office& office, const Arguments& arguments,
                                   EventKind kind) {
  const bool any_filter = arguments.has("--all") || arguments.has("--part");
  if (is_filter(arguments)) {
    if (!any_filter && !arguments.has("--unit")) throw Usage{how_to_name};
    return filtered(office, arguments, kind);
  }
  if (any_filter) throw Usage{"任务编号与 --part、--all 不能同时使用"};
  std::vector<Selected> selected;
  for (const std::string& typed : arguments.texts("TASK"))
    selected.push_back(arguments.has("--unit") ? named_share(office, typed, arguments)
                                               : named(office, typed));
  return selected;
}

}  // namespace duban
