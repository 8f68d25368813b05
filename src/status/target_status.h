#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "plan/plan.h"
#include "schedule/occurrence.h"
#include "stage/reported.h"

namespace duban {

// How one promised figure stands: in one period (每年两期以上), or once, by the task's day.
struct TargetStatus {
  TaskIndex task = no_task;
  std::size_t target = 0;               // in Task::targets
  std::string period;                   // named as an occurrence is; "" = once
  Day due;                              // the last day for it
  std::optional<ReportedSum> reported;  // none: nobody reported a figure for it
  bool met = false;
};

// Over which days a task's figures are asked for.
struct TargetFrame {
  TaskIndex task = no_task;
  Day from, due;                    // periods whose last day is in here
  std::vector<Occurrence> periods;  // of a recurring duty: what is asked once is asked in each
};

// One row for each figure and period, in the plan's order.  The target that a recurring duty's
// quota counts has none: its periods are judged as the duty's.  A figure counts for the period that
// it names, or for a longer one that holds it; one without a period counts for what is asked once.
std::vector<TargetStatus> targets_of(const Task& task, const TargetFrame& frame,
                                     const std::vector<ReportedFigure>& figures);

// The target that counts how often a recurring duty is fulfilled in a period (两期以上); null where
// there is none.
const Target* quota_target(const Task& task);

// What was reported of the target in the period (null: at all).  Counts add up, of a rate the last
// one stands.
std::optional<ReportedSum> reported_of(const Target& target,
                                       const std::vector<ReportedFigure>& figures,
                                       const Occurrence* period);

// Whether a reported figure reaches what is asked.  近200 is less than 200, so it does not reach
// >= 200; 200余 (多, 以上, 逾, 超) does; 约200 and 200左右 are taken at their number.  What is
// asked roughly (~) is reached by any figure.
bool reaches(const ReportedSum& reported, const Target& target);

// How far the targets are reached, in percent: the mean of the targets, each the mean of its
// periods; nothing where none can be filled up (a rate to stay below is no work that gets done).
std::optional<double> percent_reached(const Task& task, const std::vector<TargetStatus>& targets);

}  // namespace duban
