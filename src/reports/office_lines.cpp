#include "reports/office_lines.h"

#include <fmt/core.h>

namespace duban {

namespace {

void add_rectify(Paper& paper, const RectifyStand& stand) {
  const std::string in_force = paper.count("整改在册", stand.in_force);
  const std::string overdue = paper.count("整改逾期", stand.overdue);
  const std::string look_back = paper.count("回头看到期", stand.look_back);
  paper.say(fmt::format("整改：在册未销号{}项，其中逾期{}项；到期应回头看{}项。", in_force, overdue,
                        look_back));
}

bool is_same_month(Day a, Day b) { return a.year() == b.year() && a.month() == b.month(); }

// The last day of the month before.
Day last_month(Day day) { return Day(day.year(), day.month(), 1) - 1; }

Rows entries_of(const Paper& paper, Load load, Day month) {
  Rows rows;
  for (const BurdenEntry& entry : paper.input().burden)
    if (entry.load == load && is_same_month(entry.on, month) && entry.on <= paper.input().as_of)
      rows.push_back(entry.event + (entry.about.empty() ? "" : " " + entry.about));
  return rows;
}

// This month's figure, and the last month's behind it.
std::string against_last(Paper& paper, const char* name, Load load, const char* unit) {
  const Day now = paper.input().as_of;
  const std::string figure = paper.count(fmt::format("本月{}", name), entries_of(paper, load, now));
  const std::string before =
      paper.count(fmt::format("上月{}", name), entries_of(paper, load, last_month(now)));
  return fmt::format("{0}{2}（上月{1}{2}）", figure, before, unit);
}

void add_burden(Paper& paper) {
  const std::string papers = against_last(paper, "公文", Load::paper, "件");
  const std::string fields = against_last(paper, "填报项", Load::field, "项");
  paper.say(fmt::format("减负：本月各单位共收到督办公文{}，被要求填报{}。", papers, fields));
}

}  // namespace

void add_office_lines(Paper& paper) {
  if (paper.input().rectify) add_rectify(paper, *paper.input().rectify);
  if (!paper.input().burden.empty()) add_burden(paper);
}

}  // namespace duban
