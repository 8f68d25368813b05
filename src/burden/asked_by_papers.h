#pragma once

#include <string>
#include <vector>

#include "burden/entry.h"
#include "night/summary.h"

namespace duban {

// What one paper of the night asks of each unit that it names: the paper itself, its items, the
// fields of each, and what would have been papers of their own.  `event` is its event's id.
std::vector<BurdenEntry> burden_of(const NightPaper& paper, const std::string& event);

// Of the papers, what those of the night's month ask in all.
MonthAsked asked_in_month_of(Day night, const std::vector<NightPaper>& papers);

}  // namespace duban
