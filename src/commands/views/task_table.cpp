#include "commands/views/task_table.h"

#include "commands/progress_line.h"
#include "formats/csv.h"

#include <functional>
#include <ostream>

namespace duban {

namespace {

// Every wanted task of every chosen plan; says whether one of the plans is a sample.
bool each_task(World& world, const Office& office, const std::vector<std::string>& plans,
               Journal::Detail detail,
               const std::function<void(const Assessment& plan, TaskIndex task)>& visit) {
  bool sample = false;
  ProgressLine line(world, "读取", plans.size());
  for (const std::string& id : plans) {
    const Assessment plan = assess_plan(office, id, detail);
    sample = sample || plan.plan.sample;
    for (TaskIndex i = 0; i < plan.plan.tasks.size(); ++i) visit(plan, i);
    line.step();
  }
  return sample;
}

}  // namespace

Exit write_task_table(World& world, const Arguments& arguments, const TaskTable& table) {
  const std::string format = format_of(arguments, {"text", "json", "csv"});
  const Office office = open_office(world, arguments);
  const auto plans = chosen_plans(office, arguments);
  if (format == "json") {
    world.out << "{\"as_of\":" << Json(to_string(office.horizon.as_of)) << ",\"tasks\":[";
    const char* before = "\n";
    each_task(world, office, plans, table.detail, [&](const Assessment& plan, TaskIndex i) {
      if (!table.is_wanted(arguments, plan, i)) return;
      world.out << std::exchange(before, ",\n") << table.json(plan, i);
    });
    world.out << "\n]}\n";
    return Exit::all_well;
  }
  std::vector<std::vector<std::string>> rows;
  const bool to_program = format == "csv" && table.csv_cells;
  const auto add_row = [&](const Assessment& plan, TaskIndex i) {
    if (!table.is_wanted(arguments, plan, i)) return;
    rows.push_back(table.cells(plan, i, plans.size() > 1));
    if (!to_program) return;
    for (std::string& cell : table.csv_cells(plan, i)) rows.back().push_back(std::move(cell));
  };
  const bool sample = each_task(world, office, plans, table.detail, add_row);
  if (format == "csv") {
    std::vector<std::string> header = table.header;
    header.insert(header.end(), table.csv_header.begin(), table.csv_header.end());
    world.out << to_csv(header, rows);
    return Exit::all_well;
  }
  world.out << text_table(table.header, rows, table.look);
  if (sample) world.out << "\n示例:单位分工和进展均为示例,并非官方说法\n";
  return Exit::all_well;
}

}  // namespace duban
