#pragma once

#include <map>
#include <string>

#include "journal/database.h"
#include "journal/revisions.h"
#include "plan/plan.h"

namespace duban {

// Number before → key after, of the tasks whose key changes.
using Renumbered = std::map<std::string, std::string>;

// Of two revisions, as compare() sees them; `number` is the later one's.  A task whose number
// passed to another gets the key "NUMBER~REVISION".
Renumbered renumbered_between(const Plan& before, const Plan& after, int number);

// Remembers the new keys, and gives them to the states; all positions are set anew.
void renumber(Database& database, const RevisionRow& revision, const Renumbered& renumbered);

}  // namespace duban
