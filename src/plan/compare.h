#pragma once

#include <string>
#include <vector>

#include "plan/plan.h"

namespace duban {

// One task's difference between two revisions of a plan.
struct TaskChange {
  enum class Kind { added, removed, renumbered, changed };
  Kind kind;
  std::string before;  // number in the former revision; "" when added
  std::string after;   // number in the new one; "" when removed
  struct Field {
    std::string name;  // the plan file's key
    std::string before;
    std::string after;
  };
  std::vector<Field> fields;
};

// In the order of the new revision, the removed ones last.  A task that left its number and stands
// with the same title under a new one is renumbered.
std::vector<TaskChange> compare(const Plan& before, const Plan& after);

}  // namespace duban
