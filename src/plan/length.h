#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "plan/plan.h"

namespace duban {

// "120 days", "60 working days", "-5 days", "120天", "60个工作日".  Nothing for anything else, and
// for more than a million days.
std::optional<Lag> read_length(std::string_view words);

// "1 day", "120 days", "60 working days".
std::string print_length(int days, bool working);

}  // namespace duban
