#pragma once

#include "commands/command.h"

namespace duban {

// `rules try FILE`: what would differ under other rules.  The store is only read.
Exit try_rules(World& world, const Arguments& arguments);

}  // namespace duban
