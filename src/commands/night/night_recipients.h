#pragma once

#include "commands/office.h"
#include "delivery/channels.h"

namespace duban {

// Puts the units' names in the place of the ids and aliases by which a delivery file calls them.
// Tells as advice, with the nearest name, units that no loaded plan knows: nothing is ever written
// to them.  Throws Usage where two entries turn out to be one unit.
Problems settle_units(Channels& channels, const Office& office);

}  // namespace duban
