#pragma once

#include <string>
#include <vector>

#include "commands/task_names.h"
#include "stage/stage.h"

namespace duban {

// A task (or one period of a recurring duty) that a verb is to act on, and how it stands.
struct Selected {
  std::string plan;
  std::string number;
  std::string period;
  std::string title;
  bool leaf = true;
  TaskState state;
};

// Whether tasks were named one by one: then a refusal refuses the whole call; of a filter's tasks
// those that cannot follow are left out and counted.
bool is_filter(const Arguments& arguments);

// The tasks that TASK…, --unit, --part or --all name, summaries left out of filters.  Throws Usage
// where nothing is named or something is unknown.
std::vector<Selected> select_tasks(const Office& office, const Arguments& arguments);

}  // namespace duban
