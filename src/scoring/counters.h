#pragma once

#include "scoring/tally.h"

namespace duban {

// Counts what `id` (of score_countables) names.  Needs: find_countable(id).
Tally tally(const UnitWork& unit, const ScoreScope& scope, std::string_view id);

// One way to count; `name` is what follows the colon of its id.
using ScoreCounter = void (*)(const UnitWork& unit, const ScoreScope& scope, std::string_view name,
                              Tally& tally);

void count_overdue(const UnitWork&, const ScoreScope&, std::string_view, Tally&);
void count_missed(const UnitWork&, const ScoreScope&, std::string_view, Tally&);
void count_short(const UnitWork&, const ScoreScope&, std::string_view, Tally&);
void count_beyond_quota(const UnitWork&, const ScoreScope&, std::string_view, Tally&);
void count_slow(const UnitWork&, const ScoreScope&, std::string_view, Tally&);
void count_unsigned(const UnitWork&, const ScoreScope&, std::string_view, Tally&);
void count_silent(const UnitWork&, const ScoreScope&, std::string_view, Tally&);
void count_returned(const UnitWork&, const ScoreScope&, std::string_view, Tally&);
void count_unproved(const UnitWork&, const ScoreScope&, std::string_view, Tally&);
void count_yellow(const UnitWork&, const ScoreScope&, std::string_view, Tally&);
void count_red(const UnitWork&, const ScoreScope&, std::string_view, Tally&);
void count_done_in_time(const UnitWork&, const ScoreScope&, std::string_view, Tally&);
void count_done(const UnitWork&, const ScoreScope&, std::string_view, Tally&);
void count_papers(const UnitWork&, const ScoreScope&, std::string_view, Tally&);
void count_graded(const UnitWork&, const ScoreScope&, std::string_view, Tally&);

}  // namespace duban
