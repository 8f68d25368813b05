#pragma once

#include "journal/database.h"

namespace duban {

// Folds every task's events anew and stores what they come to: for a schema that keeps more of
// them.
void refold_states(Database& database);

}  // namespace duban
