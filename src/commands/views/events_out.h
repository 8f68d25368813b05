#pragma once

#include <string>
#include <vector>

#include "base/json.h"
#include "commands/command.h"
#include "stage/event.h"

namespace duban {

// Every event whole, as `log` prints it.
Json json_of(const Event& event);

// The same on one line for a person.
std::string line_of(const Event& event);

// Tells what was recorded, once it is on the disk.
void write_recorded(World& world, const Arguments& arguments, const std::vector<Event>& events);

}  // namespace duban
