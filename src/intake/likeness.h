#pragma once

#include <string_view>

namespace duban {

// How alike two titles are, 0..1: the pairs of neighbouring characters they share (Dice); leading
// numbers, blanks and punctuation do not count.
double likeness(std::string_view one, std::string_view other);

}  // namespace duban
