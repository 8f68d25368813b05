#pragma once

#include <string>
#include <vector>

#include "calendar/calendar.h"
#include "findings/assessment.h"
#include "night/escalate.h"
#include "scoring/record.h"

namespace duban {

// One plan judged on the window's last day, with what was recorded of its tasks (by TaskIndex).
struct JudgedPlan {
  const Assessment* in = nullptr;
  const std::vector<TaskRecord>* records = nullptr;
};

// A measure that a unit answers for within the window.
struct OwedTask {
  const Assessment* in = nullptr;
  const TaskRecord* record = nullptr;
  TaskIndex index = no_task;
  bool handed_out = false;  // the unit was told, or has spoken of it

  const Task& task() const { return in->plan.tasks[index]; }
  const TaskStatus& status() const { return in->status.tasks[index]; }
  const TaskState& state() const { return in->status.states.tasks[index]; }
  std::string row(const std::string& period = "") const;  // PLAN/NUMBER, PLAN/NUMBER#PERIOD
  std::string label() const;                              // 14.1 …
};

// A supporting unit's own part of a measure, handed out by itself.
struct OwedPart {
  const Assessment* in = nullptr;
  const PartState* part = nullptr;
};

// All that one unit answers for.  Units of several plans are one where their names are.
struct UnitWork {
  std::string name;
  std::vector<std::string> known_as;  // ids, names, aliases and groups: what a rule may call it
  std::vector<OwedTask> tasks;
  std::vector<OwedPart> parts;
  bool sample = false;

  // Something was handed out to it: it can be judged.
  bool has_duty() const;
  bool is_called(const std::vector<std::string>& names) const;
};

// In the order in which the plans name their units; a task without owner is nobody's.
std::vector<UnitWork> work_by_unit(const std::vector<JudgedPlan>& plans, Window window);

}  // namespace duban
