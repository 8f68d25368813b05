#pragma once

#include <vector>

#include "commands/office.h"
#include "scoring/score_board.h"

namespace duban {

// The papers that nightly issued by the office's day, in order.
std::vector<NightPaper> issued_papers(const Office& office);

// The sheets of the plans under `rules`, from --from (the year's first day without it) to the
// office's day.  Needs: the plans were judged under them.
ScoreBoard score_plans(const Office& office, const Arguments& arguments,
                       const std::vector<Assessment>& plans, const Rules& rules);

// The same under the rules in force; throws Usage where they do not turn scores on.
ScoreBoard ranking_scores(const Office& office, const Arguments& arguments,
                          const std::vector<Assessment>& plans);

}  // namespace duban
