#pragma once

#include <cstddef>
#include <string_view>

namespace duban {

// A word of comparison found in folded points.
struct Comparison {
  std::string_view op;     // "" = none
  std::size_t at = 0;      // its place in the points searched
  std::size_t length = 0;  // code points
};

// The last one in the words before a number: 不低于, 压缩至; the short ones (达, 超, 近, 约) only
// right before it.
Comparison comparison_before(std::u32string_view clause);
// The first one in the words behind it: 以上, 以内, 左右; a number is never looked past.
Comparison comparison_behind(std::u32string_view clause, bool after_time);

}  // namespace duban
