#include "base/json.h"
#include "commands/commands.h"
#include "commands/task_names.h"
#include "formats/csv.h"
#include "formats/table_text.h"

#include <ostream>

namespace duban {

namespace {

Json json_of(const Assessment& plan, TaskIndex i) {
  const Task& task = plan.plan.tasks[i];
  const TaskDates& dates = plan.status.schedule.tasks[i];
  return {{"task", plan.plan.task_id(i)},
          {"number", task.number},
          {"title", task.title},
          {"earliest_start", to_string(dates.earliest_start)},
          {"earliest_finish", to_string(dates.earliest_finish)},
          {"latest_start", to_string(dates.latest_start)},
          {"latest_finish", to_string(dates.latest_finish)},
          {"effective_due", to_string(dates.latest_finish)},
          {"due_from", to_string(dates.due_from, plan.plan)},
          {"slack", dates.slack},
          {"critical", dates.critical},
          {"forecast_finish", to_string(plan.status.forecast.finish[i])},
          {"estimated", dates.estimated}};
}

std::vector<std::string> cells_of(const Assessment& plan, TaskIndex i, bool several) {
  const Task& task = plan.plan.tasks[i];
  const TaskDates& dates = plan.status.schedule.tasks[i];
  return {several ? plan.plan.task_id(i) : task.number,
          task.title,
          to_string(dates.earliest_start),
          to_string(dates.earliest_finish),
          to_string(dates.latest_start),
          to_string(dates.latest_finish),
          in_chinese(dates.due_from, plan.plan),
          std::to_string(dates.slack),
          dates.critical ? "是" : "",
          to_string(plan.status.forecast.finish[i]),
          dates.estimated ? "估" : ""};
}

}  // namespace

Exit schedule(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "json", "csv"});
  const Office office = open_office(world, arguments);
  const auto plans = chosen_plans(office, arguments);
  std::vector<std::vector<std::string>> rows;
  bool first = true;
  if (format == "json")
    world.out << "{\"as_of\":" << Json(to_string(office.horizon.as_of)) << ",\"tasks\":[";
  for (const std::string& id : plans) {
    const Assessment plan = assess_plan(office, id, Journal::Detail::none);
    for (TaskIndex i = 0; i < plan.plan.tasks.size(); ++i) {
      if (arguments.has("--critical") && !plan.status.schedule.tasks[i].critical) continue;
      if (format == "json")
        world.out << (first ? "\n" : ",\n") << json_of(plan, i);
      else
        rows.push_back(cells_of(plan, i, plans.size() > 1));
      first = false;
    }
  }
  const std::vector<std::string> header = {"编号",     "名称",     "最早开始", "最早完成",
                                           "最迟开始", "有效时限", "时限来源", "机动天数",
                                           "关键",     "预计完成", "工期"};
  if (format == "json")
    world.out << "\n]}\n";
  else if (format == "csv")
    world.out << to_csv(header, rows);
  else
    world.out << text_table(header, rows,
                            {{false, false, false, false, false, false, false, true}, 0});
  return Exit::all_well;
}

}  // namespace duban
