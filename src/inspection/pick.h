#pragma once

#include <cstdint>
#include <vector>

#include "inspection/numbers.h"

namespace duban {

// Draws `count` positions of `weights`, one after the other without putting back, each time in
// proportion to the weights of those that are left: of x = below(sum of what is left) the first
// position whose running sum is greater than x.  Whole numbers alone; O(n log n).
// Needs: positive weights whose sum is below 2^60, count <= weights.size().
std::vector<std::size_t> pick(DrawNumbers& numbers, const std::vector<std::int64_t>& weights,
                              std::size_t count);

}  // namespace duban
