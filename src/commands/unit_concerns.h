#pragma once

#include <vector>

#include "night/concern.h"

namespace duban {

// What letters may be about: the concerns of a plan but for the office's own duties.
std::vector<Concern> concerns_of_units(const Assessment& on);

}  // namespace duban
