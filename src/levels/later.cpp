#include "levels/later.h"

#include <fmt/core.h>

namespace duban {

namespace {

// A task's day as plan and office set it: its own, else that of the task above; the plan's end
// where nothing is said.
struct DaySet {
  Day day;
  std::optional<Day> original;  // where it was extended
  bool plan_end = false;
};

DaySet day_of(const Assessment& in, TaskIndex task) {
  for (TaskIndex i = task; i != no_task; i = in.plan.tasks[i].parent) {
    const auto& own = in.status.tasks[i].own_due;
    const auto& extended = in.status.states.tasks[i].extended_to;
    if (extended) return {*extended, own, false};
    if (own) return {*own, {}, false};
  }
  return {final_day(in.plan), {}, true};
}

std::string words(const DaySet& set) {
  if (set.plan_end) return fmt::format("未定时限,以期末{}为限", in_chinese(set.day));
  if (!set.original) return in_chinese(set.day);
  return fmt::format("{}(原定{},已延期)", in_chinese(set.day), in_chinese(*set.original));
}

bool is_milestone(const Task& task) { return task.kind == TaskKind::milestone && !task.every; }

std::optional<Later> later_milestone(const Levels& levels, TaskAt lower, TaskAt upper) {
  const DaySet above = day_of(*levels.plans[upper.plan], upper.task);
  const DaySet below = day_of(*levels.plans[lower.plan], lower.task);
  if (below.day <= above.day || (above.plan_end && below.plan_end)) return {};
  const int days = below.day - above.day;
  return Later{{above.day, above.original, below.day, below.original, days},
               fmt::format("本级{},上级{}“{}”{},晚{}天", words(below), levels.name(upper),
                           levels.task(upper).title, words(above), days)};
}

std::optional<Later> later_period(const Levels& levels, TaskAt lower, TaskAt upper) {
  for (const auto& below : occurrences_of(levels.plans[lower.plan]->status, lower.task))
    for (const auto& above : occurrences_of(levels.plans[upper.plan]->status, upper.task)) {
      const Day lower_due = below.occurrence.due;
      const Day upper_due = above.occurrence.due;
      if (below.occurrence.period != above.occurrence.period || lower_due <= upper_due) continue;
      return Later{{upper_due, {}, lower_due, {}, lower_due - upper_due},
                   fmt::format("{}期本级{},上级{}“{}”{},晚{}天", below.occurrence.period,
                               in_chinese(lower_due), levels.name(upper), levels.task(upper).title,
                               in_chinese(upper_due), lower_due - upper_due)};
    }
  return {};
}

}  // namespace

std::optional<Later> later_than(const Levels& levels, TaskAt lower, TaskAt upper) {
  const Task& below = levels.task(lower);
  const Task& above = levels.task(upper);
  if (is_milestone(below) && is_milestone(above)) return later_milestone(levels, lower, upper);
  if (below.every && above.every) return later_period(levels, lower, upper);
  return {};
}

}  // namespace duban
