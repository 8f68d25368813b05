#include "reports/annual/achievements.h"

#include "base/text.h"
#include "reports/by_unit.h"
#include "reports/naming.h"

#include <fmt/core.h>

#include <set>

namespace duban {

namespace {

std::string against_due(const Item& item) {
  const int late = item.status().days_late;
  if (late > 0) return fmt::format("逾期{}天", late);
  return is_dated(item) ? "按时" : "期内";
}

std::string against_due(const OccurrenceStatus& period) {
  return period.was_late() ? fmt::format("逾期{}天", *period.met - period.occurrence.due) : "按时";
}

std::string done_words(const OccurrenceStatus& period) {
  return period.has_quota ? fmt::format("{}次（应完成{}次）", period.done, period.needed)
                          : "已完成";
}

bool is_on_time(const Item& item) { return item.status().days_late == 0; }

Table closed_table(const Items& closed) {
  Table table{"已办结措施",
              {{"措施", 4, false},
               {"牵头单位", 1.6, false},
               {"完成时限", 1.8, false},
               {"办结日期", 1.8, false},
               {"按期情况", 1.2, false},
               {"评定", 0.8, false}},
              {}};
  for (const Item& item : closed)
    table.rows.push_back(
        row({label_of(item), lead_name(item), due_words(item), in_chinese(*item.state().closed),
             against_due(item), item.state().grade.empty() ? "—" : item.state().grade}));
  return table;
}

Table period_table(const Assessment& in, const std::vector<const OccurrenceStatus*>& periods) {
  Table table{"周期性任务履行情况",
              {{"任务", 4, false},
               {"周期", 1.4, false},
               {"时限", 1.8, false},
               {"完成日期", 1.8, false},
               {"按期情况", 1.2, false},
               {"次数", 1.6, false}},
              {}};
  for (const OccurrenceStatus* period : periods)
    table.rows.push_back(row({label_of({&in, period->task}), period_name(period->occurrence.period),
                              in_chinese(period->occurrence.due), in_chinese(*period->met),
                              against_due(*period), done_words(*period)}));
  return table;
}

Rows rows_of(const Assessment& in, const std::vector<const OccurrenceStatus*>& periods) {
  Rows rows;
  for (const OccurrenceStatus* period : periods)
    rows.push_back(row_of(in, period->task, period->occurrence.period));
  return rows;
}

}  // namespace

Day told_from(const ReportInput& input, const Assessment& in) {
  return input.from.value_or(first_day(in.plan));
}

Items closed_in_time(const ReportInput& input, const Assessment& in) {
  const Day from = told_from(input, in);
  return those(measures_of(in), [&](const Item& item) {
    return item.status().done() && item.state().closed && *item.state().closed >= from;
  });
}

std::vector<const OccurrenceStatus*> fulfilled_in_time(const ReportInput& input,
                                                       const Assessment& in) {
  const Day from = told_from(input, in);
  std::vector<const OccurrenceStatus*> periods;
  for (const OccurrenceStatus& period : in.status.occurrences)
    if (period.is_met() && period.met && *period.met >= from) periods.push_back(&period);
  return periods;
}

void add_achievements(Paper& paper, const Assessment& in) {
  const Items closed = closed_in_time(paper.input(), in);
  const auto periods = fulfilled_in_time(paper.input(), in);
  const std::string when = fmt::format("{}至{}", in_chinese(told_from(paper.input(), in)),
                                       in_chinese(paper.input().as_of));
  if (closed.empty() && periods.empty())
    return paper.say(fmt::format("{}，没有办结的措施和履行的周期性任务。", when));
  const Items on_time = those(closed, is_on_time);
  const Items late = those(closed, [](const Item& item) { return !is_on_time(item); });
  paper.say(fmt::format("{}，办结措施{}项，其中按时办结{}项、逾期办结{}项；履行周期性任务{}期次。",
                        when, paper.count(paper.scoped("期内办结", in), rows_of(closed)),
                        paper.count(paper.scoped("期内按时办结", in), rows_of(on_time)),
                        paper.count(paper.scoped("期内逾期办结", in), rows_of(late)),
                        paper.count(paper.scoped("期内履行周期性任务", in), rows_of(in, periods))));
  if (!closed.empty()) paper.add(closed_table(closed));
  if (!periods.empty()) paper.add(period_table(in, periods));
}

void add_on_time_units(Paper& paper, const Assessment& in) {
  std::set<TaskIndex> on_time;
  for (const Item& item : closed_in_time(paper.input(), in))
    if (is_on_time(item)) on_time.insert(item.index);
  std::vector<std::string> lines;
  for (const UnitItems& unit : by_unit(in)) {
    const Items closed =
        those(unit.measures, [&](const Item& item) { return on_time.contains(item.index); });
    if (closed.empty() || !unit.known) continue;
    std::vector<std::string> numbers;
    for (const Item& item : closed) numbers.push_back(item.task().number);
    lines.push_back(
        fmt::format("{}：按时办结{}项（{}）。", unit.name,
                    paper.count(paper.scoped("按时办结·" + unit.name, in), rows_of(closed)),
                    join(numbers, "、")));
  }
  if (lines.empty()) return paper.say("通报期内没有单位按时办结措施。");
  paper.add(bullets(lines));
}

}  // namespace duban
