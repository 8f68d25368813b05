#pragma once

#include <optional>
#include <string>

#include "journal/database.h"
#include "stage/stage.h"

namespace duban {

// A task's folded state as it is stored.
struct StateRow {
  int position = -1;  // in the newest revision, a hint
  TaskState state;
};

// The TaskState of a row whose columns from `first` on are those of `state` after `position`.
TaskState read_state(const Rows& rows, int first);

std::optional<StateRow> find_state(Database& database, std::int64_t plan, const std::string& task,
                                   const std::string& period);
void put_state(Database& database, std::int64_t plan, const std::string& task,
               const std::string& period, const StateRow& row);

}  // namespace duban
