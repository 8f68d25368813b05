#include "findings/rule.h"

#include <fmt/core.h>

namespace duban {

namespace {

Finding finding(const Judgement& on, const OccurrenceStatus& period, FindingKind kind, Lamp lamp) {
  Finding found;
  found.kind = kind;
  found.task = period.task;
  found.unit = answering_unit(on.plan, period.task);
  found.period = period.occurrence.period;
  found.lamp = at_most(on, period.task, lamp);
  found.due = period.occurrence.due;
  return found;
}

// "2022年度", else the period's key: "2022Q1期".
std::string in_words(const OccurrenceStatus& period) {
  const std::string& key = period.occurrence.period;
  return key.size() == 4 ? key + "年度" : key + "期";
}

// The unit that the quota counts in: 两期以上 counts 期.
std::string counted_in(const Plan& plan, const OccurrenceStatus& period) {
  for (const Target& target : plan.tasks[period.task].targets)
    if (!target.per.empty() && !target.unit.empty()) return target.unit;
  return "次";
}

std::string so_far(const Plan& plan, const OccurrenceStatus& period) {
  if (!period.has_quota) return "尚无完成记录";
  const std::string unit = counted_in(plan, period);
  return fmt::format("应完成{}{},已完成{}{}", period.needed, unit, period.done, unit);
}

}  // namespace

// A period that was missed stays missed: it is told until it is fulfilled, and late for ever after.
void find_unfulfilled_periods(const Judgement& on, Findings& found) {
  const Day as_of = on.status.as_of;
  for (const OccurrenceStatus& period : on.status.occurrences) {
    if (period.is_met() || !on.status.tasks[period.task].open()) continue;
    const Day due = period.occurrence.due;
    if (period.is_missed(as_of)) {
      const auto kind =
          period.has_quota ? FindingKind::quota_short : FindingKind::missed_occurrence;
      Finding missed = finding(on, period, kind, Lamp::red);
      missed.days_late = as_of - due;
      missed.since = due + 1;
      missed.reason = fmt::format("{}应于{}前完成,{},已过{}天", in_words(period), in_chinese(due),
                                  so_far(on.plan, period), as_of - due);
      found.push_back(std::move(missed));
    } else if (due - as_of <= on.rules.due_soon && period.occurrence.first <= as_of) {
      Finding soon = finding(on, period, FindingKind::due_soon, Lamp::yellow);
      soon.since = due - on.rules.due_soon;
      soon.reason = fmt::format("{}应于{}前完成,还有{}天;{}", in_words(period), in_chinese(due),
                                due - as_of, so_far(on.plan, period));
      found.push_back(std::move(soon));
    }
  }
}

}  // namespace duban
