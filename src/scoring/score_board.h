#pragma once

#include <string>
#include <vector>

#include "scoring/tally.h"

namespace duban {

// What scores are reckoned from.  Pure: the same input gives the same sheets.
struct ScoreInput {
  const std::vector<Assessment>& plans;                 // judged on `window.to`
  const std::vector<std::vector<TaskRecord>>& records;  // by plan, then TaskIndex
  const std::vector<NightPaper>& papers;                // that nightly issued, of any time
  const Rules& rules;
  const Calendar& calendar;
  Window window;
};

// What one line of the rules comes to for one unit.
struct LineScore {
  std::size_t line = 0;   // of Rules::scores.lines
  bool concerned = true;  // else nothing of what it counts was asked of the unit
  Points points;          // got of `full`; without one, taken (below 0) or given
  int cases = 0;
  Tally tally;  // of all that the line counts, each row once
};

// One unit's sheet.
struct ScoreSheet {
  std::string unit;
  std::string why_unranked;  // "" = it is ranked
  std::vector<LineScore> lines;
  Points got;    // of lines that are worth something
  Points full;   // what those are worth that concern the unit
  Points extra;  // taken and given by the others
  Points score;  // `got` scaled from `full` to the rules' total, and `extra`
  int rank = 0;  // 1, 1, 3: equal scores share a rank; 0 = not ranked
  bool sample = false;
};

struct ScoreBoard {
  Window window;
  std::vector<ScoreSheet> sheets;  // by rank, then in the plans' order; the unranked last
  std::vector<std::string> notes;  // lines of the rules that fit nobody
};

ScoreBoard score_units(const ScoreInput& input);

}  // namespace duban
