// What is stuck on whom, and what falls due before the next meeting.
#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "reports/delay_words.h"
#include "reports/figures.h"
#include "reports/meeting/lists.h"
#include "reports/naming.h"
#include "reports/problem_words.h"

namespace duban {

namespace {

constexpr std::size_t shown = 6;  // rows of a list on the first pages

// A late measure and what holds it, the largest share of its days first.
struct Stuck {
  Item item;
  std::string label;
  std::string row;
  int days_late = 0;
  std::string on;  // 前置任务延误72天（14.2，市司法局）、自身延误20天
};

bool is_missed_period(const Finding& finding) {
  return is_late(finding) && !finding.period.empty();
}

// A period that is over cannot be made up for: the meeting before has heard of it.
bool is_old(const MeetingInput& input, const Finding& finding) {
  return was_late_before(finding, input.report.as_of, *input.report.from);
}

std::vector<Stuck> stuck_in(const MeetingInput& input) {
  const std::vector<Assessment>& plans = input.report.plans;
  std::vector<Stuck> all;
  for (const Item& item : measures_of(plans)) {
    if (!item.status().open() || item.status().days_late <= 0) continue;
    const Reason reason = explain(item.in->plan, item.in->status, item.index);
    if (reason.forecast || reason.delays.empty()) continue;
    all.push_back({item, label_of(item), row_of(*item.in, item.index), reason.days_late,
                   delay_words(item, reason)});
  }
  const auto is_news = [&](const Finding& finding) {
    return is_missed_period(finding) && !is_old(input, finding);
  };
  for (const FoundCase& found : found_in(plans, is_news))
    all.push_back({found.item(), label_of(*found.in, *found.finding),
                   row_of(*found.in, found.finding->task, found.finding->period),
                   found.finding->days_late, state_words(found)});
  std::stable_sort(all.begin(), all.end(),
                   [](const Stuck& a, const Stuck& b) { return a.days_late > b.days_late; });
  return all;
}

void add_stuck_list(Paper& paper, const std::vector<Stuck>& all, MeetingLists& lists) {
  Rows rows;
  Table table{
      "逾期和漏办卡在哪里",
      {{"措施", 5, false}, {"牵头单位", 2.2, false}, {"逾期天数", 1.2, true}, {"卡在", 3, false}},
      {}};
  for (const Stuck& stuck : all) {
    rows.push_back(stuck.row);
    table.rows.push_back({cell(tint_of(stuck.item.lamp()), stuck.label),
                          cell(lead_name(stuck.item)), cell(std::to_string(stuck.days_late)),
                          cell(stuck.on)});
  }
  paper.say(fmt::format("逾期未办结和漏办{}项；前置任务延误和等待审核的天数不算在牵头单位头上。",
                        paper.count("会议·逾期未办结和漏办", rows)));
  lists.add(table, shown);
}

// What the meeting before has heard of, in one line.
void count_old_periods(Paper& paper, const MeetingInput& input) {
  const FoundList old = found_in(input.report.plans, [&](const Finding& finding) {
    return is_missed_period(finding) && is_old(input, finding);
  });
  if (old.empty()) return;
  paper.say(fmt::format("上次会议前已漏办的周期性任务{}期，不再逐项列出。",
                        paper.count("会议·上次会议前漏办", rows_of(old))));
}

std::string left_words(Day due, Day today) {
  const int days = due - today;
  return days == 0 ? "当日" : fmt::format("{}天", days);
}

struct DueSoon {
  Item item;
  std::string period;
  Day due;
  std::string state;
};

bool is_before_next(const MeetingInput& input, Day due) {
  return due >= input.report.as_of && due <= input.next;
}

std::vector<DueSoon> due_in(const MeetingInput& input) {
  std::vector<DueSoon> all;
  for (const Assessment& in : input.report.plans) {
    for (const Item& item : measures_of(in))
      if (item.status().open() && is_dated(item) && item.status().due &&
          is_before_next(input, *item.status().due))
        all.push_back({item, "", *item.status().due,
                       fmt::format("{}，{}%", in_chinese(item.status().stage),
                                   std::lround(item.status().percent))});
    for (const OccurrenceStatus& period : in.status.occurrences)
      if (!period.is_met() && is_before_next(input, period.occurrence.due))
        all.push_back({{&in, period.task},
                       period.occurrence.period,
                       period.occurrence.due,
                       fmt::format("应完成{}次，已完成{}次", period.needed, period.done)});
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const DueSoon& a, const DueSoon& b) { return a.due < b.due; });
  return all;
}

}  // namespace

void add_meeting_stuck(Paper& paper, const MeetingInput& input, MeetingLists& lists) {
  const auto all = stuck_in(input);
  if (all.empty()) paper.say("没有逾期未办结的措施，上次会议以来也没有漏办周期性任务。");
  if (!all.empty()) add_stuck_list(paper, all, lists);
  count_old_periods(paper, input);
}

void add_meeting_due(Paper& paper, const MeetingInput& input, MeetingLists& lists) {
  const auto all = due_in(input);
  if (all.empty()) return paper.say("没有到期的措施和周期性任务。");
  Rows rows;
  Table table{"下次会议前到期",
              {{"任务", 4, false},
               {"牵头单位", 1.8, false},
               {"时限", 1.6, false},
               {"还剩", 0.9, false},
               {"现状", 2.8, false}},
              {}};
  for (const DueSoon& due : all) {
    rows.push_back(row_of(*due.item.in, due.item.index, due.period));
    const std::string period =
        due.period.empty() ? "" : fmt::format("（{}）", period_name(due.period));
    table.rows.push_back({cell(tint_of(due.item.lamp()), label_of(due.item) + period),
                          cell(lead_name(due.item)), cell(short_day(due.due, input.report.as_of)),
                          cell(left_words(due.due, input.report.as_of)), cell(due.state)});
  }
  paper.say(fmt::format("到期{}项。", paper.count("会议·下次会议前到期", rows)));
  lists.add(table, shown);
}

}  // namespace duban
