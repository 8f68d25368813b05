#include "base/json.h"
#include "commands/commands.h"
#include "commands/views/task_table.h"

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

bool is_wanted(const Arguments& arguments, const Assessment& plan, TaskIndex i) {
  return !arguments.has("--critical") || plan.status.schedule.tasks[i].critical;
}

}  // namespace

Exit schedule(World& world, const Arguments& arguments) {
  return write_task_table(world, arguments,
                          {{"编号", "名称", "最早开始", "最早完成", "最迟开始", "有效时限",
                            "时限来源", "机动天数", "关键", "预计完成", "工期"},
                           {{false, false, false, false, false, false, false, true}, 0},
                           is_wanted,
                           json_of,
                           cells_of});
}

}  // namespace duban
