#pragma once

#include <string>
#include <vector>

#include "inspection/frozen.h"

namespace duban {

// One object that was drawn, and who goes there.
struct DrawnObject {
  std::size_t object = 0;               // position in the pool
  std::vector<std::size_t> inspectors;  // positions in theirs, one who leads first
  std::vector<std::size_t> barred;      // who kept away

  bool operator==(const DrawnObject&) const = default;
};

// What a seed makes of a frozen draw.
struct DrawOutcome {
  std::vector<DrawnObject> drawn;  // in the order of the drawing
  std::size_t spread = 0;          // the most objects that one inspector has more than another
  std::size_t mutual = 0;          // pairs of units that inspect one another
  int attempts = 0;
  std::uint64_t numbers = 0;  // how many random numbers were taken

  bool operator==(const DrawOutcome&) const = default;
};

constexpr std::string_view draw_algorithm = "duban-draw-1";

// `frozen_sha256`: the frozen record's hash; the key of the numbers is "HASH/SEED".  Needs: a
// settled draw without problems.
DrawOutcome draw_from(const FrozenDraw& draw, const std::string& frozen_sha256,
                      const std::string& seed);

}  // namespace duban
