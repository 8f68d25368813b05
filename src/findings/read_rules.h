#pragma once

#include "findings/rules.h"

namespace duban {

// What the file leaves out keeps the value that it has in `defaults`.
Result<Rules> read_rules_over(const Rules& defaults, std::string_view text,
                              const std::string& file);

}  // namespace duban
