// 第一责任人职责 and the next year's work, as far as plan and journal know them.
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/text.h"
#include "reports/annual/parts.h"
#include "reports/naming.h"
#include "reports/work_points.h"

namespace duban {

namespace {

constexpr std::array head_words = {"第一责任人", "主要负责人", "领导班子",  "常务会",
                                   "述法",       "专题讲座",   "负责人出庭"};

bool is_of_heads(const Item& item) {
  return std::any_of(head_words.begin(), head_words.end(), [&](const char* word) {
    return item.task().title.find(word) != std::string::npos;
  });
}

std::string standing_words(const AnnualInput& input, const Item& item) {
  int due = 0;
  int met = 0;
  for (const OccurrenceStatus& period : occurrences_of(item.in->status, item.index)) {
    if (period.occurrence.due.year() != input.year) continue;
    ++due;
    met += period.is_met() ? 1 : 0;
  }
  if (due > 0) return fmt::format("本年到期{}期次，已履行{}期次", due, met);
  return fmt::format("{}，进度{}%", in_chinese(item.status().stage),
                     std::lround(item.status().percent));
}

std::string due_or_class(const Assessment& in, const WorkPoint& point) {
  return point.why == WorkPoint::Why::carried_over ? "上年结转，尽快补办"
                                                   : point_due(in, point) + "前";
}

// What the plan sets a day in the year, and what is left over from before; estimated days promise
// nothing.
std::vector<const WorkPoint*> promised(const WorkPoints& points) {
  std::vector<const WorkPoint*> told;
  for (const WorkPoint& point : points.points)
    if (!point.estimated && point.finish &&
        (point.why == WorkPoint::Why::due || point.why == WorkPoint::Why::carried_over))
      told.push_back(&point);
  return told;
}

Rows rows_of(const Assessment& in, const WorkPoints& points, WorkPoint::Why why) {
  Rows rows;
  for (const WorkPoint& point : points.points)
    if (point.why == why) rows.push_back(in.plan.task_id(point.task));
  return rows;
}

void tell_counts(Paper& paper, const Assessment& in, const WorkPoints& points) {
  const auto count = [&](const char* name, WorkPoint::Why why) {
    return paper.count(paper.scoped(name, in), rows_of(in, points, why));
  };
  paper.say(fmt::format(
      "{}年，落实《{}》须办结的措施{}项，履行周期性任务{}项，持续推进{}项，上年结转{}项。",
      points.year, in.plan.title, count("下年办结", WorkPoint::Why::due),
      count("下年周期性", WorkPoint::Why::period), count("下年持续推进", WorkPoint::Why::under_way),
      count("下年结转", WorkPoint::Why::carried_over)));
}

void tell_points(Paper& paper, const Assessment& in, const WorkPoints& points) {
  constexpr std::size_t most = 10;
  std::vector<std::string> lines;
  for (const WorkPoint* point : promised(points)) {
    if (lines.size() == most) break;
    const Item item{&in, point->task};
    lines.push_back(
        fmt::format("{}：{}牵头，{}。", label_of(item), lead_name(item), due_or_class(in, *point)));
  }
  for (const WorkPoint& point : points.points) {
    if (lines.size() >= most || point.why != WorkPoint::Why::period) continue;
    const Item item{&in, point.task};
    lines.push_back(
        fmt::format("{}：{}牵头，{}。", label_of(item), lead_name(item), point_due(in, point)));
  }
  if (!lines.empty()) paper.add(bullets(lines));
}

}  // namespace

void add_annual_duty(Paper& paper, const AnnualInput& input) {
  std::vector<std::string> lines;
  for (const Item& item : those(measures_of(paper.input().plans), is_of_heads))
    lines.push_back(fmt::format("{}：{}。", label_of(item), standing_words(input, item)));
  if (!lines.empty()) {
    paper.say("与党政主要负责人职责有关的措施落实情况：");
    paper.add(bullets(lines));
  }
  paper.say(
      to_fill_in("党政主要负责人对法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、"
                 "重要任务亲自督办的情况，学法、述法、出庭应诉的次数"));
}

void add_next_year(Paper& paper, const AnnualInput& input) {
  for (std::size_t i = 0; i < paper.input().plans.size(); ++i) {
    const Assessment& in = paper.input().plans[i];
    if (final_day(in.plan) < Day(input.year + 1, 1, 1)) {
      paper.say(fmt::format("《{}》实施期已满。", in.plan.title));
      continue;
    }
    tell_counts(paper, in, input.next.at(i));
    tell_points(paper, in, input.next.at(i));
  }
  paper.say(to_fill_in("方案以外的安排，逐项写明时限和责任单位"));
}

}  // namespace duban
