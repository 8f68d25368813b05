#pragma once

#include <vector>

#include "journal/database.h"
#include "journal/seen_finding.h"
#include "stage/event.h"

namespace duban {

// Events of no task, by day and order of recording.
std::vector<Event> office_events_of(Database& database, EventKind kind, Day first, Day last);

std::vector<SeenFinding> read_seen_findings(Database& database);
// In the place of what was there.
void write_seen_findings(Database& database, const std::vector<SeenFinding>& seen);

}  // namespace duban
