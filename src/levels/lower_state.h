#pragma once

#include <vector>

#include "levels/basis.h"

namespace duban {

// What the plans below make of one clause.
struct LowerState {
  std::vector<TaskAt> measures;  // that carry it, or a measure of it, out; leaves
  int closed = 0;
  double percent = 0;  // by weight; a measure without reports of its own has that of those below it
  Lamp lamp = Lamp::blue;    // the worst of all levels below
  std::vector<TaskAt> late;  // of all levels below, in order

  bool empty() const { return measures.empty(); }
};

// Rolls up through every level.  A circle of basis is walked once and not again.
LowerState lower_state(const Levels& levels, TaskAt upper);

// Every task of these plans that has something below it, by plan and number.
struct RolledUp {
  TaskAt upper;
  LowerState below;
};
std::vector<RolledUp> roll_up_levels(const Levels& levels);

// Each circle of basis once: "a/1 → b/1 → a/1", from its first task on.
std::vector<std::vector<TaskAt>> basis_circles(const Levels& levels);

}  // namespace duban
