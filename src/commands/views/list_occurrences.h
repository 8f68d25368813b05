#pragma once

#include "commands/command.h"

namespace duban {

// The calendar of recurring duties: every period due in [--from, --to], in order of its due day,
// and how it stands.
Exit list_occurrences(World& world, const Arguments& arguments);

}  // namespace duban
