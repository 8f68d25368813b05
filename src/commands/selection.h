#pragma once

#include <string>
#include <vector>

#include "commands/task_names.h"
#include "stage/event.h"
#include "stage/stage.h"

namespace duban {

// A task (or one slice of it, see stage/slice.h) that a verb is to act on, and how it stands.
struct Selected {
  std::string plan;
  std::string number;
  std::string period;
  std::string title;
  bool leaf = true;
  TaskState state;
  std::string unit;  // id of the unit that says it, or whose part it is; "" = none was named
};

// Whether tasks were named one by one: then a refusal refuses the whole call; of a filter's tasks
// those that cannot follow are left out and counted.
bool is_filter(const Arguments& arguments);

// The tasks that TASK…, --unit, --part or --all name for that kind of event, summaries left out of
// filters.  A unit speaks for the whole of what it leads and for its own part of what it supports;
// the office's filter by unit takes what that unit leads.  Throws Usage where nothing is named or
// something is unknown.
std::vector<Selected> select_tasks(const Office& office, const Arguments& arguments,
                                   EventKind kind);

// The measure of that plan as the unit (an id, "" = none named) has a share in it; nothing where it
// has none.
std::optional<Selected> share_of(const Plan& plan, const PlanStates& states, TaskIndex task,
                                 const std::string& unit);

}  // namespace duban
