#pragma once

#include <vector>

#include "base/day.h"

namespace duban {

// Which of the backups of those days may go: kept are the newest of each of the last 7 days, 5
// weeks (Monday to Sunday) and 12 months that have any, counted back from the newest.
std::vector<Day> backups_to_drop(std::vector<Day> backups);

}  // namespace duban
