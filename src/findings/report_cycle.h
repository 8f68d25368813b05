#pragma once

#include <optional>
#include <string>

#include "findings/finding.h"

namespace duban {

// How often a task is reported on, and who says so.
struct TaskCycle {
  Cycle cycle = Cycle::none;
  TaskIndex from = no_task;  // the task itself or one above it; no_task: the rules
};

// The task's own cycle, else that of the task above it, else the rules'.
TaskCycle cycle_of(const Plan& plan, const Rules& rules, TaskIndex task);

// "按每月报送(任务自定)", "…(随任务1)"; of the rules without brackets.
std::string in_words(const Plan& plan, TaskIndex task, const TaskCycle& cycle);

// One period to report on: the days from `first` on, before `end`.
struct ReportPeriod {
  Day first, end;
};

// The one that holds the day.  Weeks begin on Monday; fortnights are counted through from one
// Monday for ever (1969-12-29), the same for all tasks.  Needs: a cycle.
ReportPeriod report_period(Cycle cycle, Day day);

// Days after a period's end before silence is told: the rules' grace, and of a short cycle no
// more than its own length.
int report_grace(Cycle cycle, const Rules& rules);

// The last whole period whose grace is over on the day.  Needs: a cycle.
ReportPeriod last_period_told(Cycle cycle, const Rules& rules, Day day);

// Whether the unit has the task in hand, and its cycle asks for reports.
bool owes_reports(const Judgement& on, TaskIndex task);

// When the unit last said something, else when it was given the task.  Needs: it was handed out.
Day last_word(const TaskState& state);

// By when its next report is due, the end of its period: the first period without a word that is
// not yet told as silent.  None where it owes none.
std::optional<Day> next_report(const Judgement& on, TaskIndex task);

}  // namespace duban
