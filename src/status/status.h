#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/day.h"
#include "calendar/calendar.h"
#include "graph/task_graph.h"
#include "journal/journal.h"
#include "plan/plan.h"
#include "schedule/forecast.h"
#include "schedule/occurrence.h"
#include "schedule/schedule.h"
#include "stage/stage.h"

namespace duban {

// How one period of a recurring duty stands.
struct OccurrenceStatus {
  TaskIndex task = no_task;
  Occurrence occurrence;
  int needed = 1;          // the quota: 两期以上 is 2
  int done = 0;            // reported as fulfilled
  std::optional<Day> met;  // the day on which the quota was reached
  bool has_quota = false;  // the plan counts (targets per period), else once is enough

  bool is_met() const { return done >= needed; }
  bool is_missed(Day as_of) const { return !is_met() && as_of > occurrence.due; }
  bool was_late() const { return met && *met > occurrence.due; }
};

// How one task stands on a day, from plan and events; colours are the findings' business.
struct TaskStatus {
  Stage stage = Stage::drafted;  // of a summary: what its measures come to
  double percent = 0;            // of a summary: rolled up by weight
  bool counts = true;            // in roll-ups: prohibitions, triggered and cancelled tasks do not
  Strength strength = Strength::must;
  std::optional<Day> own_due;  // own or assigned
  std::optional<Day> due;      // extended, else own, else the plan's end; none for kinds without
  int days_late = 0;           // past `due` and not done; of a done task: when it was finished
  std::optional<double> expected;  // percent, by the pace from its start to its due day
  Day pace_from;                   // of `expected`
  bool forecast_late = false;      // the forecast passes the effective (or extended) day

  bool done() const { return is_done(stage); }
  // Neither done nor set aside: what is judged.
  bool open() const { return !done() && stage != Stage::cancelled && stage != Stage::suspended; }
};

// How a whole plan stands on a day.
struct PlanStatus {
  Day as_of;
  std::vector<TaskStatus> tasks;              // by TaskIndex
  std::vector<OccurrenceStatus> occurrences;  // due within the plan, by task, then due day
  PlanStates states;
  Schedule schedule;
  Forecast forecast;
};

// Pure: the same arguments give the same status on any machine and any day.
PlanStatus status_on(Day as_of, const Plan& plan, const TaskGraph& graph, const Calendar& calendar,
                     const Assumptions& assumptions, PlanStates states);

// The periods of one recurring duty, in order of due; empty for any other task.
std::span<const OccurrenceStatus> occurrences_of(const PlanStatus& status, TaskIndex task);

// What `forecast` needs to know of each task from events.
std::vector<Actual> actuals_of(const Plan& plan, const PlanStates& states);

// The tasks that hold `task` up: its unfinished predecessors over FS and SS links.  Without
// `soft`, the hard ones alone.
enum class Soft { no, yes };
std::vector<TaskIndex> waiting_for(const Plan& plan, const PlanStatus& status, TaskIndex task,
                                   Soft soft);

// How strongly a task binds: by its deadline's words, else by how its title begins (探索…, 鼓励…).
Strength strength_of(const Task& task);

}  // namespace duban
