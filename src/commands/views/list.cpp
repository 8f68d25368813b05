#include "base/json.h"
#include "base/text.h"
#include "commands/commands.h"
#include "commands/views/list_occurrences.h"
#include "commands/views/shown_due.h"
#include "commands/views/task_table.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace duban {

namespace {

// Whether the option is absent or says one of the names.
bool says(const Arguments& arguments, const char* option,
          std::initializer_list<std::string_view> names) {
  if (!arguments.has(option)) return true;
  const std::string said = arguments.text(option);
  return std::find(names.begin(), names.end(), said) != names.end();
}

bool is_in_place(const Arguments& arguments, const Plan& plan, TaskIndex i) {
  if (arguments.has("--leaves") && !plan.tasks[i].leaf) return false;
  if (arguments.has("--part") && !is_in_part(plan, i, arguments.text("--part"))) return false;
  return !arguments.has("--unit") || concerns(plan, i, find_unit(plan, arguments.text("--unit")));
}

// 张三 finds 张三(示例) too; a post is found as a person is.
bool answers(const Arguments& arguments, const Plan& plan, TaskIndex i) {
  if (!arguments.has("--person")) return true;
  const std::string wanted = arguments.text("--person");
  const Answering answering = answering_person(plan, i);
  return answering.person.find(wanted) != std::string::npos ||
         answering.post.find(wanted) != std::string::npos;
}

bool is_wanted(const Arguments& arguments, const Assessment& plan, TaskIndex i) {
  const TaskStatus& status = plan.status.tasks[i];
  const Lamp lamp = plan.lamps[i];
  if (arguments.has("--overdue") && !(status.open() && status.days_late > 0)) return false;
  return is_in_place(arguments, plan.plan, i) && answers(arguments, plan.plan, i) &&
         says(arguments, "--stage", {to_string(status.stage), in_chinese(status.stage)}) &&
         says(arguments, "--lamp", {to_string(lamp), in_chinese(lamp)}) &&
         says(arguments, "--kind", {to_string(plan.plan.tasks[i].kind)});
}

Json json_of(const Assessment& plan, TaskIndex i) {
  const Task& task = plan.plan.tasks[i];
  const TaskStatus& status = plan.status.tasks[i];
  const Answering answering = answering_person(plan.plan, i);
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
          {"kind", to_string(task.kind)},
          {"person", text_or_null(answering.person)},
          {"post", text_or_null(answering.post)}};
}

std::vector<std::string> answering_cells(const Assessment& plan, TaskIndex i) {
  const Answering answering = answering_person(plan.plan, i);
  return {answering.person, answering.post};
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
  if (arguments.has("--occurrences")) return list_occurrences(world, arguments);
  return write_task_table(world, arguments,
                          {{"灯", "编号", "名称", "牵头单位", "阶段", "进度", "时限", "时限原词"},
                           {{false, false, false, false, false, true}, 0},
                           is_wanted,
                           json_of,
                           cells_of,
                           {"责任人", "岗位"},
                           answering_cells,
                           Journal::Detail::posts});
}

}  // namespace duban
