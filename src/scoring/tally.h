#pragma once

#include <string>
#include <vector>

#include "findings/rules.h"
#include "scoring/unit_work.h"

namespace duban {

// One thing that a line counted: what a person looks up to check the points.
struct ScoreFact {
  std::string row;    // PLAN/NUMBER, PLAN/NUMBER#PERIOD, or a paper's day and number
  std::string label;  // 14.1 …
  std::string words;  // days, figures, reasons
  int count = 1;      // cases

  bool operator==(const ScoreFact&) const = default;
};

// What was asked of the unit, by row, and how often.
struct AskedFor {
  std::string row;
  int count = 1;

  bool operator==(const AskedFor&) const = default;
};

// What there is to count, before any point is given or taken.
struct Tally {
  std::vector<AskedFor> asked;    // without what was spared
  std::vector<ScoreFact> misses;  // that a rule may charge
  std::vector<ScoreFact> merits;  // that a rule may reward
  std::vector<ScoreFact> spared;  // late or missing, and not the unit's doing
};

// What a line is counted from.
struct ScoreScope {
  Window window;
  const Rules& rules;
  const Calendar& calendar;
  const std::vector<NightPaper>& papers;
};

}  // namespace duban
