#pragma once

#include <string>

#include "wording/deadline.h"

namespace duban {

// In official words: 自2020年1月1日起，每年2月底前.
std::string print_recurrence(const Recurrence& recurrence);

}  // namespace duban
