#pragma once

#include <compare>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "findings/assessment.h"

namespace duban {

// A task of one of several plans that are looked at together.
struct TaskAt {
  std::size_t plan = 0;  // position in Levels::plans
  TaskIndex task = no_task;

  auto operator<=>(const TaskAt&) const = default;
};

// `lower` names `upper` as its basis: it carries that clause out.
struct Carrying {
  TaskAt upper;
  TaskAt lower;

  auto operator<=>(const Carrying&) const = default;
};

// A basis that leads nowhere.
struct LostBasis {
  TaskAt lower;
  std::string words;  // as written
  std::string why;    // in Chinese, with the nearest name
};

// Plans of several levels, judged on one day and joined by their tasks' `basis`.
struct Levels {
  std::vector<const Assessment*> plans;
  std::vector<Carrying> carrying;  // by upper, then lower
  std::vector<Carrying> carried;   // the same by lower, then upper
  std::vector<LostBasis> lost;

  const Plan& plan(TaskAt at) const { return plans[at.plan]->plan; }
  const Task& task(TaskAt at) const { return plan(at).tasks[at.task]; }
  const TaskStatus& status(TaskAt at) const { return plans[at.plan]->status.tasks[at.task]; }
  std::string name(TaskAt at) const { return plan(at).task_id(at.task); }
};

// `elsewhere`: ids of plans that are known but not among these; a basis in them is no lost one.
// A clause that is fanned out over units is carried out for the unit whose plan names it.
// Needs: the plans outlive the result.
Levels join_levels(std::vector<const Assessment*> plans,
                   const std::vector<std::string>& elsewhere = {});

// Those that name the task itself.
std::span<const Carrying> carriers_of(const Levels& levels, TaskAt upper);
// The clauses that a task carries out: its own basis, else that of the task above it.
std::vector<TaskAt> clauses_of(const Levels& levels, TaskAt lower);

// The unit of `upper` whose plan `lower` is, by division code or issuer; null where none is.
const Unit* unit_of_plan(const Plan& upper, const Plan& lower);

}  // namespace duban
