#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "plan/plan.h"

namespace duban {

// A task's name for another task, which may stand anywhere in the file.
struct Reference {
  static constexpr std::uint32_t parent = UINT32_MAX;

  TaskIndex task = 0;      // whose
  std::uint32_t link = 0;  // position in its `after`, or `parent`
  std::string number;      // "" as a parent: it has none, whatever the dots say
  int line = 0;
};

// What one piece of a plan file yields; positions count from the piece's own first task.
struct Batch {
  std::vector<Task> tasks;
  std::vector<Reference> references;
  Problems problems;
};

// Joins the batches into plan.tasks and gives every number its position: parents, links, parts.
// Problems: duplicate-number, missing-parent, unknown-task, and a cycle of parents.
void resolve(Plan& plan, std::vector<Batch> batches, Problems& problems);

}  // namespace duban
