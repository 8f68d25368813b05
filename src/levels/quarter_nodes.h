#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "findings/assessment.h"

namespace duban {

// One period of a recurring duty as far as one quarter asks for it.
struct PeriodNode {
  std::string period;
  Day due;
  int times = 1;  // how often it must be fulfilled by the quarter's end, counted from its beginning
  int needed = 1;  // its whole quota
  bool met = false;
};

// What is to be reached by the end of one quarter.
struct QuarterNode {
  Day end;
  std::optional<double> percent;    // 100 in the quarter of the last day
  std::optional<Day> finish;        // the last day, where it falls in this quarter
  std::optional<Day> start_by;      // the latest day to begin, where it falls in it
  std::vector<TaskIndex> first;     // tasks waited for that must be done in it
  std::vector<PeriodNode> periods;  // of a recurring duty
  bool overdue = false;             // its day was before the year: at once
  bool estimated = false;           // 估: no day or length of the plan's own stands behind it

  bool empty() const {
    return !percent && !start_by && first.empty() && periods.empty() && !overdue;
  }
};

// From when to when a measure is worked on: from its own beginning or when it could begin, to the
// day that leaves later tasks their time (the smaller of its own and the backward pass's), or to a
// granted day.
struct WorkSpan {
  Day begin;
  Day finish;
  bool estimated = false;  // 估: neither plan nor office sets a day
};
WorkSpan work_span(const Assessment& in, TaskIndex measure);

// The four nodes of a year.
std::array<QuarterNode, 4> milestone_nodes(const Assessment& in, TaskIndex measure, int year);
std::array<QuarterNode, 4> period_nodes(const Assessment& in, TaskIndex measure, int year);

}  // namespace duban
