#pragma once

#include <string>

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

// Adds one thing that is wrong in the store, `rule` as above.
void complain(Problems& problems, const Database& database, const char* rule, std::string message);

Problems verify_store(Database& database);

}  // namespace duban
