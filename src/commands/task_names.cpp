#include "commands/task_names.h"

#include "base/text.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

bool is_called(const Unit& unit, const std::string& name) {
  return unit.id == name || unit.name == name ||
         std::find(unit.aliases.begin(), unit.aliases.end(), name) != unit.aliases.end();
}

bool names(const std::vector<std::string>& units, const Unit& unit) {
  return std::any_of(units.begin(), units.end(), [&](const std::string& written) {
    return written == unit.id ||
           std::find(unit.groups.begin(), unit.groups.end(), written) != unit.groups.end();
  });
}

}  // namespace

TaskName task_name(const Office& office, const std::string& typed) {
  const std::size_t slash = typed.find('/');
  const auto loaded = office.journal.plans(office.horizon);
  if (slash == std::string::npos) {
    if (loaded.size() == 1) return {loaded.front(), typed};
    if (loaded.empty()) throw Usage{"没有已载入的方案;请先用“duban load 方案文件”载入"};
    throw Usage{fmt::format("载入了{}个方案,请写作“方案/编号”,如 {}/{}", loaded.size(),
                            loaded.front(), typed)};
  }
  const std::string plan = typed.substr(0, slash);
  if (std::find(loaded.begin(), loaded.end(), plan) == loaded.end())
    throw Usage{fmt::format("没有载入方案“{}”{}", plan, did_you_mean(plan, loaded))};
  return {plan, typed.substr(slash + 1)};
}

TaskIndex find_task(const Plan& plan, const std::string& number) {
  const TaskIndex task = plan.find(number);
  if (task != no_task) return task;
  std::vector<std::string> numbers;
  for (const Task& other : plan.tasks) numbers.push_back(other.number);
  throw Usage{fmt::format("unknown-task: 方案“{}”中没有编号为“{}”的任务{}", plan.id, number,
                          did_you_mean(number, numbers))};
}

const Unit& find_unit(const Plan& plan, const std::string& typed) {
  std::vector<std::string> known;
  for (const Unit& unit : plan.units) {
    if (is_called(unit, typed)) return unit;
    known.push_back(unit.name);
  }
  throw Usage{fmt::format("unknown-unit: 方案“{}”中没有单位“{}”{}", plan.id, typed,
                          did_you_mean(typed, known))};
}

bool concerns(const Plan& plan, TaskIndex task, const Unit& unit) {
  const Task& own = plan.tasks[task];
  return answering_unit(plan, task) == unit.id || own.unit == unit.id || names(own.support, unit);
}

bool is_in_part(const Plan& plan, TaskIndex task, const std::string& part) {
  const std::string& number = part_of(plan, task);
  if (number == part) return true;
  return std::any_of(plan.parts.begin(), plan.parts.end(), [&](const Part& known) {
    return known.number == number && known.title == part;
  });
}

std::string lead_name(const Plan& plan, TaskIndex task) {
  return plan.unit_name(answering_unit(plan, task));
}

std::vector<std::string> support_names(const Plan& plan, TaskIndex task) {
  std::vector<std::string> support;
  for (const std::string& unit : plan.tasks[task].support) support.push_back(plan.unit_name(unit));
  return support;
}

const std::string& part_of(const Plan& plan, TaskIndex task) {
  TaskIndex i = task;
  while (plan.tasks[i].part.empty() && plan.tasks[i].parent != no_task) i = plan.tasks[i].parent;
  return plan.tasks[i].part;
}

}  // namespace duban
