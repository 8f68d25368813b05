#pragma once

#include <string_view>

#include "base/json.h"
#include "wording/deadline.h"

namespace duban {

// What one phrase means, as the verb `wording` prints it: a deadline, the quantity in it, or both;
// kind "target" where it only counts; null where it says neither.
Json phrase_json(std::string_view line, const WordingContext& context);

std::string_view to_string(DeadlineKind kind);
std::string_view to_string(Strength strength);

}  // namespace duban
