#pragma once

#include <optional>
#include <string>

#include "levels/basis.h"

namespace duban {

// The days of a clause and of the measure that carries it out.
struct GapDays {
  std::optional<Day> upper;           // in force
  std::optional<Day> upper_original;  // where it was extended
  std::optional<Day> lower;
  std::optional<Day> lower_original;
  int later = 0;
};

// How much later a measure is due than the clause that it carries out, in Chinese too.
struct Later {
  GapDays days;
  std::string reason;
};

// Nothing where it is not later, or one of the two has nothing to compare (a recurring duty is
// compared with another, period by period; the first later one is told).
std::optional<Later> later_than(const Levels& levels, TaskAt lower, TaskAt upper);

}  // namespace duban
