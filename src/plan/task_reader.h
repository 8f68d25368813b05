#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/value.h"
#include "plan/batch.h"
#include "plan/due_words.h"
#include "plan/unit_names.h"

namespace duban {

// What the tasks of a plan are read against: the head of its file.
struct Setting {
  explicit Setting(const Plan& plan);

  UnitNames units;
  std::unordered_set<std::string_view> parts;
  WordingContext context;
  Day first;  // of the plan
  Day final;
};

// One task while it is read.
struct TaskReading {
  Task& task;
  Batch& batch;
  const Setting& setting;
  DeadlineReader& deadlines;
  bool kind_said = false;
};

// Reads one [[task]] and appends it, with its fan-out children, to the batch.
void read_task(const Value& table, const Setting& setting, DeadlineReader& deadlines, Batch& batch);

// The fields that are tables of their own.
void read_after(TaskReading& reading, const Value& value);
void read_targets(TaskReading& reading, const Value& value);
void read_source(TaskReading& reading, const Value& value);
void read_guess(TaskReading& reading, const Value& value);

// Appends one child for each unit of the group that the batch's last task fans out over.
void fan_out(Batch& batch, const Setting& setting);

// How far below its task a value stands, for LinesBelow.
std::uint8_t lines_below(const TaskReading& reading, const Value& value);

}  // namespace duban
