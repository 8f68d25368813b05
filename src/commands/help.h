#pragma once

#include <string>

#include "commands/command.h"

namespace duban {

std::string overall_help();
std::string help_of(const Command& command);
// "duban progress TASK… [--percent N] …"
std::string usage_line(const Command& command);

}  // namespace duban
