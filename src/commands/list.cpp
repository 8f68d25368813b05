#include "base/json.h"
#include "base/text.h"
#include "commands/commands.h"
#include "commands/ledger.h"
#include "formats/csv.h"
#include "formats/table_text.h"

#include <fmt/core.h>

#include <cmath>
#include <ostream>

namespace duban {

namespace {

bool is_wanted(const Arguments& arguments, const Assessment& plan, TaskIndex i) {
  const Task& task = plan.plan.tasks[i];
  const TaskStatus& status = plan.status.tasks[i];
  const auto is = [&](const char* option, std::string_view value) {
    return !arguments.has(option) || arguments.text(option) == value;
  };
  const auto is_either = [&](const char* option, std::string_view id, std::string_view chinese) {
    return !arguments.has(option) || arguments.text(option) == id ||
           arguments.text(option) == chinese;
  };
  if (arguments.has("--leaves") && !task.leaf) return false;
  if (arguments.has("--overdue") && !(status.open() && status.days_late > 0)) return false;
  if (arguments.has("--part") && !is_in_part(plan.plan, i, arguments.text("--part"))) return false;
  if (arguments.has("--unit") &&
      !concerns(plan.plan, i, find_unit(plan.plan, arguments.text("--unit"))))
    return false;
  return is_either("--stage", to_string(status.stage), in_chinese(status.stage)) &&
         is_either("--lamp", to_string(plan.lamps[i]), in_chinese(plan.lamps[i])) &&
         is("--kind", to_string(task.kind));
}

Json json_of(const Assessment& plan, TaskIndex i) {
  const Task& task = plan.plan.tasks[i];
  const TaskStatus& status = plan.status.tasks[i];
  return {{"task", plan.plan.task_id(i)},
          {"number", task.number},
          {"title", task.title},
          {"lead", text_or_null(lead_name(plan.plan, i))},
          {"support", support_names(plan.plan, i)},
          {"stage", to_string(status.stage)},
          {"lamp", to_string(plan.lamps[i])},
          {"percent", std::lround(status.percent)},
          {"due", to_json(shown_due(plan, i))},
          {"due_text", text_or_null(due_words(task))},
          {"kind", to_string(task.kind)}};
}

std::vector<std::string> cells_of(const Assessment& plan, TaskIndex i, bool several) {
  const Task& task = plan.plan.tasks[i];
  const TaskStatus& status = plan.status.tasks[i];
  const auto due = shown_due(plan, i);
  return {std::string(in_chinese(plan.lamps[i])),
          several ? plan.plan.task_id(i) : task.number,
          task.title,
          lead_name(plan.plan, i),
          std::string(in_chinese(status.stage)),
          fmt::format("{}%", std::lround(status.percent)),
          due ? to_string(*due) : "",
          due_words(task)};
}

}  // namespace

Exit list(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "json", "csv"});
  const Office office = open_office(world, arguments);
  const auto plans = chosen_plans(office, arguments);
  std::vector<std::vector<std::string>> rows;
  bool first = true;
  bool sample = false;
  if (format == "json")
    world.out << "{\"as_of\":" << Json(to_string(office.horizon.as_of)) << ",\"tasks\":[";
  for (const std::string& id : plans) {
    const Assessment plan = assess_plan(office, id, Journal::Detail::none);
    sample = sample || plan.plan.sample;
    for (TaskIndex i = 0; i < plan.plan.tasks.size(); ++i) {
      if (!is_wanted(arguments, plan, i)) continue;
      if (format == "json")
        world.out << (first ? "\n" : ",\n") << json_of(plan, i);
      else
        rows.push_back(cells_of(plan, i, plans.size() > 1));
      first = false;
    }
  }
  const std::vector<std::string> header = {"灯",   "编号", "名称", "牵头单位",
                                           "阶段", "进度", "时限", "时限原词"};
  if (format == "json")
    world.out << "\n]}\n";
  else if (format == "csv")
    world.out << to_csv(header, rows);
  else
    world.out << text_table(header, rows, {{false, false, false, false, false, true}, 0});
  if (sample && format == "text") world.out << "\n示例:单位分工和进展均为示例,并非官方说法\n";
  return Exit::all_well;
}

}  // namespace duban
