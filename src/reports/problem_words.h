#pragma once

#include <string>

#include "reports/figures.h"

namespace duban {

// A finding in the fewest words that still tell days and reason, for papers have a limit of length:
// 逾期92天（时限3月31日），办理中，进度85%.  "" where another finding of the task says it all.
std::string problem_sentence(const FoundCase& found);

// Where a late task stands now: 办理中，进度60%；等待14.3.
std::string state_words(const FoundCase& found);

// 7月31日 within the year of `today`, else with its year.
std::string short_day(Day day, Day today);

}  // namespace duban
