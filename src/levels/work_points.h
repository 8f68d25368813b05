#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "levels/quarter_nodes.h"

namespace duban {

// A measure that a year has to move.  Fan-out measures stand as one, by the least advanced unit's.
struct WorkPoint {
  enum class Why { due, period, under_way, carried_over };
  TaskIndex task = no_task;     // as shown: of a fan-out measure the one that is fanned out
  TaskIndex measure = no_task;  // whose state and days it has
  Why why = Why::due;
  std::optional<Day> finish;  // of a milestone, by the backward pass (倒排)
  bool estimated = false;     // 估: the plan sets it no day
  std::array<QuarterNode, 4> quarters;
};

std::string_view in_chinese(WorkPoint::Why why);

// 年度工作要点: what a plan asks for in one year.
struct WorkPoints {
  int year = 0;
  std::vector<WorkPoint> points;    // by part, then lead, then the plan's order
  std::vector<TaskIndex> done;      // before the year, or in it by the day of judging
  std::vector<TaskIndex> standing;  // 长期、禁止、触发: all year, without nodes
};

// Nodes follow from the latest days of the schedule (时间倒逼) and an even pace up to them.
WorkPoints work_points(const Assessment& in, int year);

}  // namespace duban
