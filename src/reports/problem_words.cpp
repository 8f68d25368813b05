#include "reports/problem_words.h"

#include "base/text.h"

#include <fmt/core.h>

#include <cmath>

namespace duban {

namespace {

std::string numbers(const Plan& plan, const std::vector<TaskIndex>& tasks) {
  std::vector<std::string> told;
  for (const TaskIndex task : tasks) told.push_back(plan.tasks[task].number);
  return join(told, "、");
}

std::string late_words(const Found& found) {
  const Finding& finding = *found.finding;
  return fmt::format("应于{}前完成，逾期{}天；{}", in_chinese(*finding.due), finding.days_late,
                     state_words(found));
}

std::string pace_words(const Found& found) {
  const TaskStatus& status = found.item().status();
  return fmt::format("序时应达{}%{}，实际{}%", std::lround(status.expected.value_or(0)),
                     status.own_due ? "" : "（估）", std::lround(status.percent));
}

std::string blocked_words(const Found& found) {
  return "等待" + numbers(found.in->plan, waiting_for(found.in->plan, found.in->status,
                                                      found.finding->task, Soft::no));
}

std::string waiting_words(const Found& found) {
  std::vector<std::string> told;
  for (const TaskIndex task :
       waiting_for(found.in->plan, found.in->status, found.finding->task, Soft::yes))
    if (const int days = found.in->status.tasks[task].days_late; days > 0)
      told.push_back(fmt::format("{}已逾期{}天", found.in->plan.tasks[task].number, days));
  return join(told, "、");
}

std::string risk_words(const Found& found) {
  return fmt::format("预计{}完成{}，晚于最迟完成日{}",
                     in_chinese(found.in->status.forecast.finish[found.finding->task]),
                     found.in->status.schedule.tasks[found.finding->task].estimated ? "（估）" : "",
                     in_chinese(*found.finding->due));
}

struct Words {
  FindingKind kind;
  std::string (*tell)(const Found& found);
};

constexpr Words own_words[] = {
    {FindingKind::overdue, late_words},     {FindingKind::missed_occurrence, late_words},
    {FindingKind::quota_short, late_words}, {FindingKind::behind_pace, pace_words},
    {FindingKind::blocked, blocked_words},  {FindingKind::waiting_on_late, waiting_words},
    {FindingKind::at_risk, risk_words},
};

std::string period_state(const Found& found) {
  for (const OccurrenceStatus& period : occurrences_of(found.in->status, found.finding->task))
    if (period.occurrence.period == found.finding->period && period.has_quota)
      return fmt::format("应完成{}次，已完成{}次", period.needed, period.done);
  return "尚未完成";
}

}  // namespace

std::string problem_words(const Found& found) {
  for (const Words& row : own_words)
    if (row.kind == found.finding->kind) return row.tell(found);
  return found.finding->reason;
}

std::string state_words(const Found& found) {
  if (!found.finding->period.empty()) return period_state(found);
  const Item item = found.item();
  if (item.state().submitted)
    return fmt::format("{}已申请办结，待审核", in_chinese(*item.state().submitted));
  const auto before = waiting_for(found.in->plan, found.in->status, item.index, Soft::no);
  return fmt::format("{}，进度{}%{}", in_chinese(item.status().stage),
                     std::lround(item.status().percent),
                     before.empty() ? "" : "，等待" + numbers(found.in->plan, before));
}

std::string short_day(Day day, Day today) {
  return day.year() == today.year() ? fmt::format("{}月{}日", day.month(), day.day())
                                    : in_chinese(day);
}

}  // namespace duban
