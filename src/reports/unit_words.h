#pragma once

#include <string>
#include <vector>

#include "base/day.h"
#include "stage/event.h"

namespace duban {

// What units said of a task in a stretch of time, each the last of its kind; "" = nothing.
struct UnitWords {
  std::string note;     // 进展情况
  std::string problem;  // 存在问题
  std::string next;     // 下步措施
};

// Of the progress of one task's number that was true in [first, last].  Needs: events as corrected,
// in order of recording.
UnitWords unit_words(const std::vector<Event>& events, const std::string& task, Day first,
                     Day last);

// 自述“…” as a paper quotes it: one line, without its full stop, at most `most` characters.
std::string quoted_words(const std::string& words, std::size_t most = 60);

// A figure that units reported in a stretch of time, summed over its reports.
struct YearFigure {
  std::string task;                 // its number
  std::string of;                   // what it measures, in the reporter's name
  std::string words;                // "3", "近200", "51.3%(20/39)"
  std::vector<std::string> events;  // ids of the reports
};

// In the order of their first report.
std::vector<YearFigure> year_figures(const std::vector<Event>& events, Day first, Day last);

}  // namespace duban
