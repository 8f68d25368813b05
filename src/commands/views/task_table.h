#pragma once

#include <string>
#include <vector>

#include "base/json.h"
#include "commands/task_names.h"
#include "formats/table_text.h"

namespace duban {

// A verb that shows the tasks of the chosen plans a row each, as text, JSON or CSV.
struct TaskTable {
  std::vector<std::string> header;
  TableLook look;
  bool (*is_wanted)(const Arguments& arguments, const Assessment& plan, TaskIndex task);
  Json (*json)(const Assessment& plan, TaskIndex task);
  // `several`: more than one plan is shown, so that numbers need their plan.
  std::vector<std::string> (*cells)(const Assessment& plan, TaskIndex task, bool several);
  // Columns that only CSV has, behind the others.
  std::vector<std::string> csv_header = {};
  std::vector<std::string> (*csv_cells)(const Assessment& plan, TaskIndex task) = nullptr;
  // What is read of each task beside its row.
  Journal::Detail detail = Journal::Detail::none;
};

Exit write_task_table(World& world, const Arguments& arguments, const TaskTable& table);

}  // namespace duban
