#pragma once

#include "reports/paper.h"
#include "scoring/score_board.h"

namespace duban {

// The time, the full marks and what is never charged.
void add_score_basis(Paper& paper, const ScoreBoard& board, const ScoreRules& rules);
// Rank, unit and score; under it the units that are not ranked, each with why.
void add_rank_table(Paper& paper, const ScoreBoard& board);
// A sheet a unit: every line of the rules with its points and the facts behind them.
void add_score_sheets(Paper& paper, const ScoreBoard& board, const ScoreRules& rules);

}  // namespace duban
