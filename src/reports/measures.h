#pragma once

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "findings/assessment.h"
#include "reports/paper.h"

namespace duban {

// A task or measure of one of the plans that a paper speaks of.
struct Item {
  const Assessment* in = nullptr;
  TaskIndex index = no_task;

  const Task& task() const { return in->plan.tasks[index]; }
  const TaskStatus& status() const { return in->status.tasks[index]; }
  const TaskState& state() const { return in->status.states.tasks[index]; }
  Lamp lamp() const { return in->lamps[index]; }
};
using Items = std::vector<Item>;

// The leaves, in the plan's order.
Items measures_of(const Assessment& in);
Items measures_of(const std::vector<Assessment>& plans);

// A part of a plan and its measures; a plan without parts, and measures without one, make a group
// of their own.
struct PartMeasures {
  std::string label;  // 四、行政执法工作体系
  Items measures;
};
std::vector<PartMeasures> by_part(const Assessment& in);
// The number of the part that a task belongs to; "" = none.
std::string part_number(const Plan& plan, TaskIndex task);

template <class Keep>
Items those(const Items& items, Keep keep) {
  Items kept;
  std::copy_if(items.begin(), items.end(), std::back_inserter(kept), keep);
  return kept;
}

bool is_under_way(const Item& item);  // begun, and neither done nor set aside
bool is_dated(const Item& item);  // has a day of its own: the plan's, an assigned or a granted one

Rows rows_of(const Items& items);
std::string row_of(const Assessment& in, TaskIndex task, const std::string& period = "");

// Percent by weight, of those that count; 0 where none does.
double rolled_up(const Items& measures);
std::string percent_words(double percent);  // "23.5%"

}  // namespace duban
