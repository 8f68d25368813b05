#pragma once

#include <string>

#include "base/toml.h"
#include "findings/rules.h"

namespace duban {

// `[scores]` and the `[[score]]` lines of a rule file; its lines, if any, replace all that `rules`
// has.  Needs: the tiers were read, as a line may count their papers.
void read_scores(Fields& root, const std::string& file, Problems& problems, Rules& rules);

}  // namespace duban
