#include "intake/cover.h"

#include <algorithm>

namespace duban {

namespace {

TaskCover own_cover(const DraftTask& task) {
  return {!task.leads.empty(), !task.leads.empty() || !task.support.empty(), !task.times.empty()};
}

void add(TaskCover& to, const TaskCover& from) {
  to.lead = to.lead || from.lead;
  to.owner = to.owner || from.owner;
  to.time = to.time || from.time;
}

}  // namespace

std::vector<TaskCover> cover_of(const Draft& draft) {
  const auto& tasks = draft.tasks;
  std::vector<TaskCover> above(tasks.size());
  std::vector<TaskCover> below(tasks.size());
  const auto parent_of = [&](std::size_t i) { return static_cast<std::size_t>(tasks[i].parent); };
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    above[i] = below[i] = own_cover(tasks[i]);
    if (tasks[i].parent >= 0) add(above[i], above[parent_of(i)]);
  }
  for (std::size_t i = tasks.size(); i-- > 0;)
    if (tasks[i].parent >= 0) add(below[parent_of(i)], below[i]);
  for (std::size_t i = 0; i < tasks.size(); ++i) add(above[i], below[i]);
  return above;
}

bool has_ambiguous_time(const DraftTask& task) {
  return std::any_of(task.times.begin(), task.times.end(),
                     [](const DraftTime& time) { return time.deadline.ambiguous; });
}

}  // namespace duban
