#pragma once

#include <vector>

#include "intake/draft.h"

namespace duban {

// Which duties should wait for which, by their own words: a list before the checks that use it, a
// pilot before it is rolled out, the single systems before the whole they make up.  Among the tasks
// without tasks below them; indices are those of `tasks`.  Few, near ones first, each with its
// reason; never a circle, never against the days that both have.
std::vector<DraftLink> suggest_links(const std::vector<DraftTask>& tasks);

}  // namespace duban
