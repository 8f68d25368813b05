#pragma once

#include <optional>
#include <string>

#include "commands/task_names.h"

namespace duban {

// The day a ledger shows for a task: its own or extended one, of a recurring duty that of its
// first period still open; none where the plan sets none.
std::optional<Day> shown_due(const Assessment& plan, TaskIndex task);

// The official words of its time, "" where there are none.
const std::string& due_words(const Task& task);

}  // namespace duban
