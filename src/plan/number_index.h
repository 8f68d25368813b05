#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "plan/plan.h"

namespace duban {

// A plan's numbers and positions, for many look-ups.  Needs: the tasks outlive it unchanged.
class NumberIndex {
 public:
  explicit NumberIndex(const std::vector<Task>& tasks);

  // The first task so numbered; no_task where there is none.
  TaskIndex find(std::string_view number) const;
  // The later ones of tasks that share a number.
  const std::vector<TaskIndex>& duplicates() const { return duplicates_; }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    TaskIndex task = no_task;
  };
  std::size_t slot_of(std::string_view number, std::uint32_t hash) const;

  const std::vector<Task>& tasks_;
  std::vector<Slot> slots_;  // open addressing, never more than half full
  std::vector<TaskIndex> duplicates_;
};

}  // namespace duban
