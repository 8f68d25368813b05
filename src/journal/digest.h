#pragma once

#include <string>

#include "plan/plan.h"

namespace duban {

// The SHA-256 (64 hexadecimal digits) of all that the plan says: equal for two readings of the same
// plan, whatever the file is called and on which lines things stand.
std::string digest_of(const Plan& plan);

}  // namespace duban
