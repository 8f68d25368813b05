#pragma once

#include <string>

#include "plan/compare.h"

namespace duban {

// One task's difference between two plans, on one line.
std::string change_text(const TaskChange& change);

}  // namespace duban
