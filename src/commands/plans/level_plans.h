#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "base/json.h"
#include "commands/office.h"
#include "levels/lower_state.h"

namespace duban {

// Every loaded plan that is below this one, over any number of levels, itself left out.
std::vector<Assessment> plans_below(const Office& office, const std::string& plan);

// A task and what the plans below make of it (下级落实).  Needs: the plans outlive it.
struct Below {
  Levels levels;
  LowerState state;
};
Below look_below(const Assessment& upper, const std::vector<Assessment>& lower, TaskIndex task);

// Nothing where nobody below carries the task out.
void write_below(std::ostream& out, const Below& below);
Json json_of(const Below& below);
Json json_of(const Levels& levels, const LowerState& below);

}  // namespace duban
