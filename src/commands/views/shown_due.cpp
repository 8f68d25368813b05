#include "commands/views/shown_due.h"

namespace duban {

std::optional<Day> shown_due(const Assessment& plan, TaskIndex task) {
  for (const OccurrenceStatus& period : occurrences_of(plan.status, task))
    if (!period.is_met()) return period.occurrence.due;
  const TaskState& state = plan.status.states.tasks[task];
  return state.extended_to ? state.extended_to : plan.status.tasks[task].own_due;
}

const std::string& due_words(const Task& task) {
  return task.every_text.empty() ? task.due_text : task.every_text;
}

}  // namespace duban
