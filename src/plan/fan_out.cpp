#include "plan/task_reader.h"

namespace duban {

// A unit that was gone before the plan began, or came after its end, owes nothing under it.
static bool lives_in(const Unit& unit, const Setting& setting) {
  return (!unit.valid_to || *unit.valid_to >= setting.first) &&
         (!unit.valid_from || *unit.valid_from <= setting.final);
}

static Task child_of(const Task& task, TaskIndex position, const Unit& unit) {
  Task child;
  child.number = task.number + "@" + unit.id;
  child.title = task.title;
  child.kind = task.kind;
  child.parent = position;
  child.due_text = task.due_text;
  child.due = task.due;
  child.every_text = task.every_text;
  child.every = task.every;
  child.work = task.work;
  child.lead = unit.id;
  child.unit = unit.id;
  child.targets = task.targets;
  if (!task.detail->evidence.empty()) child.detail.edit().evidence = task.detail->evidence;
  child.line = task.line;
  child.below = task.below;
  return child;
}

void fan_out(Batch& batch, const Setting& setting) {
  const auto position = static_cast<TaskIndex>(batch.tasks.size() - 1);
  for (const Unit* unit : setting.units.members(batch.tasks[position].each))
    if (lives_in(*unit, setting))
      batch.tasks.push_back(child_of(batch.tasks[position], position, *unit));
}

}  // namespace duban
