#pragma once

#include "reports/figures.h"

namespace duban {

// Faults of the plan itself, one grouped line a kind with its count, so that they never bury a red.
void add_faults(Paper& paper, const Assessment& in);

// For each kind found, the decision that the office has to take; nothing where the plan is whole.
std::vector<std::string> decisions_on_faults(const Assessment& in);

}  // namespace duban
