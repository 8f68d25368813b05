#pragma once

#include <span>
#include <vector>

#include "calendar/calendar.h"
#include "graph/task_graph.h"
#include "status/plan_status.h"

namespace duban {

// Pure: the same arguments give the same status on any machine and any day.
PlanStatus status_on(Day as_of, const Plan& plan, const TaskGraph& graph, const Calendar& calendar,
                     const Assumptions& assumptions, PlanStates states);

// The periods of one recurring duty, in order of due; empty for any other task.
std::span<const OccurrenceStatus> occurrences_of(const PlanStatus& status, TaskIndex task);

// The promised figures of one task; empty for most.
std::span<const TargetStatus> targets_of(const PlanStatus& status, TaskIndex task);

// Its day has passed, the task is neither done nor set aside, and what was reported, if anything,
// does not reach it.
bool is_short(const PlanStatus& status, const TargetStatus& target);

// What `forecast` needs to know of each task from events.
std::vector<Actual> actuals_of(const Plan& plan, const PlanStates& states);

// The tasks that hold `task` up: its unfinished predecessors over FS and SS links.  Without
// `soft`, the hard ones alone.
enum class Soft { no, yes };
std::vector<TaskIndex> waiting_for(const Plan& plan, const PlanStatus& status, TaskIndex task,
                                   Soft soft);

// What has to be there on `day` when work spreads evenly over [from, to]; percent.
double even_pace(Day from, Day to, Day day);

// How strongly a task binds: by its deadline's words, else by how its title begins (探索…, 鼓励…).
Strength strength_of(const Task& task);

}  // namespace duban
