#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "plan/plan.h"
#include "stage/event.h"

namespace duban {

// One thing that was recorded of a task as a whole; what a supporting unit did is none.
struct Happening {
  EventKind kind = EventKind::noted;
  Day on;
  std::string period;  // of a recurring duty
  int count = 1;       // of fulfilled: how often
};
using TaskRecord = std::vector<Happening>;  // in order of days

// What the events of one plan, corrections applied, say of each task by `as_of`; by TaskIndex.
// Folded states keep only how a task stands: a score needs what happened on the way.
std::vector<TaskRecord> records_of(const Plan& plan, std::vector<Event> events, Day as_of);

// First and last day; both belong to it.
struct Window {
  Day from;
  Day to;

  bool holds(Day day) const { return from <= day && day <= to; }
};

// Days after `due` up to `until` on which the ball lay with the office: the task was handed in and
// neither accepted nor given back, or was taken as done and reopened later.
int days_at_office(const TaskRecord& record, Day due, Day until);
// Since when it lies there on `day`; nothing where it does not.
std::optional<Day> at_office_since(const TaskRecord& record, Day day);
// Whether it lay with the office or was suspended on the window's last day, or came to do so within
// the window: no report is owed for such a time.
bool rested_in(const TaskRecord& record, Window window);
// The unit's first own word (signed, progress, evidence, submitted, fulfilled).
std::optional<Day> first_word(const TaskRecord& record);
std::optional<Day> first_dispatch(const TaskRecord& record);
// The unit's reports (progress, evidence, submitted, fulfilled).
bool is_report(EventKind kind);

}  // namespace duban
