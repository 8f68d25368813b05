#pragma once

#include <optional>
#include <vector>

#include "base/day.h"
#include "journal/journal.h"
#include "schedule/forecast.h"
#include "schedule/occurrence.h"
#include "schedule/schedule.h"
#include "stage/stage.h"
#include "status/ladder_pace.h"
#include "status/target_status.h"

namespace duban {

// How one period of a recurring duty stands.
struct OccurrenceStatus {
  TaskIndex task = no_task;
  Occurrence occurrence;
  int needed = 1;          // the quota: 两期以上 is 2
  int done = 0;            // fulfilled, or the figure reported for the quota where that is more
  std::optional<Day> met;  // the day on which the quota was reached; none where a figure tells it
  bool has_quota = false;  // the plan counts (targets per period), else once is enough

  bool is_met() const { return done >= needed; }
  bool is_missed(Day as_of) const { return !is_met() && as_of > occurrence.due; }
  bool was_late() const { return met && *met > occurrence.due; }
};

// How one task stands on a day, from plan and events; colours are the findings' business.
struct TaskStatus {
  Stage stage = Stage::drafted;  // of a summary: what its measures come to
  double percent = 0;            // of a summary: rolled up by weight
  bool by_targets = false;       // percent is the share of its targets that is reached
  bool counts = true;            // in roll-ups: prohibitions, triggered and cancelled tasks do not
  Strength strength = Strength::must;
  std::optional<Day> own_due;  // own or assigned
  std::optional<Day> due;      // extended, else own, else the plan's end; none for kinds without
  int days_late = 0;           // past `due` and not done; of a done task: when it was finished
  std::optional<double> expected;  // percent, by the pace from its start to `due`
  Day pace_from;                   // of `expected`
  std::vector<LadderNode> ladder;  // the steps that `expected` rests on; empty = an even pace
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
  std::vector<TargetStatus> targets;          // promised figures, by task
  PlanStates states;
  Schedule schedule;
  Forecast forecast;
};

}  // namespace duban
