#pragma once

#include "base/problem.h"
#include "journal/database.h"

namespace duban {

// Each adds what is wrong to `problems`; a part of the store that cannot be read is a problem too.

// broken-chain: a gap, a changed event, a wrong link, events missing at the end.
void verify_chains(Database& database, Problems& problems);
// broken-state: a task's stored state is not what its events come to.
void verify_states(Database& database, Problems& problems);
// broken-revision: a plan's rows are not what was loaded.
void verify_revisions(Database& database, Problems& problems);
// broken-file: SQLite's own checks.
void verify_file(Database& database, Problems& problems);

Problems verify_store(Database& database);

}  // namespace duban
