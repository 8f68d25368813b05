#pragma once

#include <string>
#include <vector>

#include "commands/office.h"

namespace duban {

// A task as a person named it: "PLAN/NUMBER", or "NUMBER" when one plan is loaded.
struct TaskName {
  std::string plan;
  std::string number;
};

// Throws Usage where the plan is unknown, or left out while several are loaded.
TaskName task_name(const Office& office, const std::string& typed);

// The task in its plan; throws Usage with the nearest number where there is none.
TaskIndex find_task(const Plan& plan, const std::string& number);

// The unit that --unit names by id, name or alias; throws Usage with the nearest name.
const Unit& find_unit(const Plan& plan, const std::string& typed);

// Whether the unit leads or supports the task, itself, through a task above it or through a group.
bool concerns(const Plan& plan, TaskIndex task, const Unit& unit);

// Whether the task stands in that part (its number "四" or title).
bool is_in_part(const Plan& plan, TaskIndex task, const std::string& part);

// The lead's name, of the task itself or of the one above that gives it; "" = unknown.
std::string lead_name(const Plan& plan, TaskIndex task);
std::vector<std::string> support_names(const Plan& plan, TaskIndex task);
// The part's number, of the task itself or of the one above it.
const std::string& part_of(const Plan& plan, TaskIndex task);

}  // namespace duban
