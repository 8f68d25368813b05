#pragma once

#include "reports/by_unit.h"

namespace duban {

// What one unit is asked for, as one sentence: what, by when; "" where nothing is.
std::string request_to(const Paper& paper, const UnitItems& unit);

// 整改要求: a line a unit; then what the office itself has to decide or to finish.
void add_requirements(Paper& paper, const Assessment& in);

}  // namespace duban
