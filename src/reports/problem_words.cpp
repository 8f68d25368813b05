#include "reports/problem_words.h"

#include "base/text.h"
#include "stage/slice.h"
#include "status/parts.h"

#include <fmt/core.h>

#include <cmath>

namespace duban {

namespace {

std::string numbers(const Plan& plan, const std::vector<TaskIndex>& tasks) {
  std::vector<std::string> told;
  for (const TaskIndex task : tasks) told.push_back(plan.tasks[task].number);
  return join(told, "、");
}

std::string day_words(const FoundCase& found, Day day) {
  return short_day(day, found.in->status.as_of);
}

std::string late_words(const FoundCase& found) {
  const Finding& finding = *found.finding;
  return fmt::format("{}{}天（时限{}），{}", finding.kind == FindingKind::overdue ? "" : "逾期",
                     finding.days_late, day_words(found, *finding.due), state_words(found));
}

std::string pace_words(const FoundCase& found) {
  const TaskStatus& status = found.item().status();
  return fmt::format("应达{}%{}、实际{}%", std::lround(status.expected.value_or(0)),
                     status.own_due ? "" : "（估）", std::lround(status.percent));
}

// Those that are late themselves are told as waiting_on_late.
std::string blocked_words(const FoundCase& found) {
  auto before = waiting_for(found.in->plan, found.in->status, found.finding->task, Soft::no);
  std::erase_if(before, [&](TaskIndex task) { return found.in->status.tasks[task].days_late > 0; });
  return before.empty() ? "" : "等待" + numbers(found.in->plan, before);
}

std::string waiting_words(const FoundCase& found) {
  std::vector<std::string> told;
  for (const TaskIndex task :
       waiting_for(found.in->plan, found.in->status, found.finding->task, Soft::yes))
    if (const int days = found.in->status.tasks[task].days_late; days > 0)
      told.push_back(fmt::format("{}已逾期{}天", found.in->plan.tasks[task].number, days));
  return join(told, "、");
}

std::string risk_words(const FoundCase& found) {
  const bool estimated = found.in->status.schedule.tasks[found.finding->task].estimated;
  return fmt::format("预计{}{}完成，最迟应在{}",
                     day_words(found, found.in->status.forecast.finish[found.finding->task]),
                     estimated ? "（估）" : "", day_words(found, *found.finding->due));
}

std::string returned_words(const FoundCase& found) {
  const auto& returned = found.item().state().returned;
  return returned ? day_words(found, *returned) + "退回" : found.finding->reason;
}

// Short of a promised figure, and not of how often a duty is to be fulfilled.
bool is_of_figures(const FoundCase& found) {
  if (found.finding->kind != FindingKind::quota_short) return false;
  const auto periods = occurrences_of(found.in->status, found.finding->task);
  return std::none_of(periods.begin(), periods.end(), [&](const OccurrenceStatus& period) {
    return period.occurrence.period == found.finding->period && period.has_quota &&
           period.is_missed(found.in->status.as_of);
  });
}

struct Words {
  FindingKind kind;
  std::string (*tell)(const FoundCase& found);
};

constexpr Words own_words[] = {
    {FindingKind::overdue, late_words},     {FindingKind::missed_occurrence, late_words},
    {FindingKind::quota_short, late_words}, {FindingKind::behind_pace, pace_words},
    {FindingKind::blocked, blocked_words},  {FindingKind::waiting_on_late, waiting_words},
    {FindingKind::at_risk, risk_words},     {FindingKind::returned, returned_words},
};

// How the supporting unit's own part stands.
std::string part_words(const FoundCase& found) {
  const std::string unit(unit_of_part(found.finding->period));
  const TaskState part = part_state(found.in->status.states, found.finding->task, unit);
  return fmt::format("配合部分{}，进度{}%", in_chinese(part.stage), part.percent);
}

std::string period_state(const FoundCase& found) {
  for (const OccurrenceStatus& period : occurrences_of(found.in->status, found.finding->task))
    if (period.occurrence.period == found.finding->period && period.has_quota)
      return fmt::format("应完成{}次，已完成{}次", period.needed, period.done);
  return "尚未完成";
}

}  // namespace

static std::string words_of(const FoundCase& found) {
  if (is_of_figures(found)) return found.finding->reason;
  for (const Words& row : own_words)
    if (row.kind == found.finding->kind) return row.tell(found);
  return found.finding->reason;
}

std::string problem_sentence(const FoundCase& found) {
  const std::string words = words_of(found);
  const char* const mark = found.finding->kind == FindingKind::overdue ? "" : "，";
  return words.empty() ? "" : fmt::format("{}{}{}", in_chinese(*found.finding), mark, words);
}

std::string state_words(const FoundCase& found) {
  if (is_part(*found.finding)) return part_words(found);
  if (is_of_figures(found)) return found.finding->reason;
  if (!found.finding->period.empty()) return period_state(found);
  const Item item = found.item();
  if (item.state().submitted)
    return fmt::format("{}已申请办结，待审核",
                       short_day(*item.state().submitted, found.in->status.as_of));
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
