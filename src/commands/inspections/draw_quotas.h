#pragma once

#include <string>
#include <utility>

#include "commands/command.h"
#include "inspection/frozen.h"

namespace duban {

// What is asked of the draw, by --n, --stratum, --per-stratum, --units.  Needs: who is left out is
// settled.  Throws Usage; problems are appended.
void read_quotas(const Arguments& arguments, FrozenDraw& draw, Problems& problems);

// "甲=…" into its two halves; throws Usage.
std::pair<std::string, std::string> two_halves(const std::string& text, const std::string& option);

}  // namespace duban
