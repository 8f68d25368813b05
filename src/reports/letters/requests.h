#pragma once

#include <string>
#include <vector>

#include "night/paper.h"

namespace duban {

// The days of a lateness by whose they are, so that nobody answers for another's:
// "其中自身6天、等待审核4天"; "" where all are the unit's own.
std::string shares_in_words(const Concern& concern);

// What the paper asks for, a sentence each.  What is asked of an item is what asks_of
// (night/asks.h) counts; the rest is allowed.
std::vector<std::string> requests_of(const NightPaper& paper);

}  // namespace duban
