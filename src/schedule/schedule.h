#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "calendar/calendar.h"
#include "graph/task_graph.h"
#include "plan/plan.h"
#include "wording/deadline.h"

namespace duban {

// What the rule file says where the plan is silent.
struct Assumptions {
  std::array<Work, 5> work{};  // default duration by TaskKind; marked 估 wherever it is used
  Reading reading;

  const Work& work_of(TaskKind kind) const { return work[static_cast<std::size_t>(kind)]; }
};

// Where a task's effective_due comes from.
struct DueFrom {
  enum class Kind : std::uint8_t { own, parent, successor, plan };
  Kind kind = Kind::plan;
  TaskIndex task = no_task;  // of parent and successor
};
// own | parent:N | successor:N | plan
std::string to_string(const DueFrom& from, const Plan& plan);
// 自身时限 | 上级任务14 | 后续任务14.1 | 方案期末
std::string in_chinese(const DueFrom& from, const Plan& plan);

// A task's days from the plan alone; shown days, inclusive.
struct TaskDates {
  Day earliest_start;
  Day earliest_finish;
  Day latest_start;
  Day latest_finish;           // = effective_due
  std::optional<Day> own_due;  // its own last day under the reading policy, statutory spans rolled
  DueFrom due_from;
  int slack = 0;  // days; negative = the plan cannot hold
  bool critical = false;
  bool estimated = false;  // its duration is the rule file's (估)
};

struct Schedule {
  std::vector<TaskDates> tasks;  // by TaskIndex
};

Schedule make_schedule(const Plan& plan, const TaskGraph& graph, const Calendar& calendar,
                       const Assumptions& assumptions);

// The tasks that make `task`'s slack negative: from where the earliest days come, to the day that
// does not hold; first to last.
std::vector<TaskIndex> infeasible_chain(const Plan& plan, const TaskGraph& graph,
                                        const Calendar& calendar, const Assumptions& assumptions,
                                        const Schedule& schedule, TaskIndex task);

// The last day of a task's own deadline; none for kinds without one.
std::optional<Day> own_last_day(const Task& task, const Plan& plan, const Calendar& calendar,
                                const Reading& reading);

}  // namespace duban
