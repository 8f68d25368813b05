#pragma once

#include <string>

#include "document/tint.h"

namespace duban {

// The CSS class of a tint.
inline std::string look_of(Tint tint) {
  return tint == Tint::none ? "plain" : std::string(to_string(tint));
}

// What a chart can draw of a value: nothing of what is negative or no number.
inline double drawable(double value) { return value > 0 && value < 1e15 ? value : 0; }

}  // namespace duban
