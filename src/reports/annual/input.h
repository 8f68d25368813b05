#pragma once

#include <vector>

#include "levels/work_points.h"
#include "reports/report.h"

namespace duban {

// What the draft of an annual report is made of.
struct AnnualInput {
  const ReportInput& report;  // judged on the year's last day, or before where it is not over
  int year = 0;
  std::vector<std::vector<Event>> events;  // by plan: all up to that day, as corrected
  std::vector<Event> office;               // of no task: papers, draws, checklists
  std::vector<WorkPoints> next;            // by plan: the year after
};

}  // namespace duban
