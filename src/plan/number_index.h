#pragma once

#include <string_view>
#include <unordered_map>

#include "plan/plan.h"

namespace duban {

// A plan's numbers and positions, for many look-ups.  Needs: the plan outlives it unchanged.
class NumberIndex {
 public:
  explicit NumberIndex(const std::vector<Task>& tasks) {
    positions_.reserve(tasks.size());
    for (TaskIndex i = 0; i < tasks.size(); ++i) positions_.emplace(tasks[i].number, i);
  }
  // The first task so numbered; no_task where there is none.
  TaskIndex find(std::string_view number) const {
    const auto found = positions_.find(number);
    return found == positions_.end() ? no_task : found->second;
  }

 private:
  std::unordered_map<std::string_view, TaskIndex> positions_;
};

}  // namespace duban
