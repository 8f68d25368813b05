#pragma once

#include <string>
#include <vector>

#include "commands/office.h"
#include "exchange/ledger_rows.h"

namespace duban {

// `ledger export`: one unit's ledger to -o FILE (xlsx or csv), or each unit's into the folder -o.
Exit export_ledgers(World& world, const Arguments& arguments);

// All events of one task, in order of recording.
std::vector<Event> events_of_task(const Office& office, const std::string& plan,
                                  const std::string& number);

}  // namespace duban
