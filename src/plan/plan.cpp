#include "plan/plan.h"

#include "plan/kinds.h"

#include <algorithm>
#include <array>

namespace duban {

TaskIndex Plan::find(std::string_view wanted) const {
  const auto task = std::find_if(tasks.begin(), tasks.end(),
                                 [&](const Task& candidate) { return candidate.number == wanted; });
  return task == tasks.end() ? no_task : static_cast<TaskIndex>(task - tasks.begin());
}

const Unit* Plan::unit(std::string_view unit_id) const {
  const auto unit = std::find_if(units.begin(), units.end(),
                                 [&](const Unit& candidate) { return candidate.id == unit_id; });
  return unit == units.end() ? nullptr : &*unit;
}

std::string Plan::unit_name(std::string_view unit_id) const {
  const Unit* known = unit(unit_id);
  return known ? known->name : std::string(unit_id);
}

std::string Plan::task_id(TaskIndex task) const { return id + "/" + tasks[task].number; }

Day first_day(const Plan& plan) {
  if (plan.start) return *plan.start;
  return plan.issued ? Day(plan.issued->year(), 1, 1) : Day();
}

Day final_day(const Plan& plan) {
  if (plan.end) return *plan.end;
  return plan.issued ? Day(plan.issued->year(), 12, 31) : Day();
}

std::string_view to_string(TaskKind kind) { return task_kinds()[static_cast<std::size_t>(kind)]; }

std::string_view in_chinese(TaskKind kind) {
  constexpr std::array<std::string_view, 5> words = {"节点任务", "周期任务", "长期任务", "禁止事项",
                                                     "触发任务"};
  return words[static_cast<std::size_t>(kind)];
}

std::string_view to_string(LinkType type) { return link_types()[static_cast<std::size_t>(type)]; }

}  // namespace duban
