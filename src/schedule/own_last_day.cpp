#include <algorithm>

#include "schedule/edge_days.h"
#include "schedule/schedule.h"

namespace duban {

// The day of issue itself is not counted, and a period in months ends on the corresponding day
// (民法典第二百零一条、第二百零二条).
static Day end_of(const Span& span, Day issued, const Calendar& calendar) {
  const int count = std::clamp(span.count, 0, 100 * 366);
  switch (span.unit) {
    case Span::Unit::day:
      return issued + count;
    case Span::Unit::workday:
      return calendar.add_workdays(issued, count);
    case Span::Unit::week:
      return issued + 7 * count;
    case Span::Unit::month:
      return add_months(issued, count);
    case Span::Unit::year:
      return add_months(issued, 12 * count);
  }
  return issued;
}

// A statutory period's last day moves off a rest day (民法典第二百零三条).
static std::optional<Day> statutory_last_day(const Deadline& due, const Plan& plan,
                                             const Calendar& calendar) {
  const bool from_issue = due.span && (due.span->from_issue || due.span->event.empty());
  if (from_issue && plan.issued)
    return calendar.on_or_after(within_reach(end_of(*due.span, *plan.issued, calendar)));
  if (due.last) return calendar.on_or_after(*due.last);
  return {};
}

std::optional<Day> own_last_day(const Task& task, const Plan& plan, const Calendar& calendar,
                                const Reading& reading) {
  if (task.kind != TaskKind::milestone || !task.due) return {};
  switch (task.due->kind) {
    case DeadlineKind::by:
    case DeadlineKind::in:
    case DeadlineKind::period:
      return last_day(*task.due, reading);
    case DeadlineKind::relative:
      return statutory_last_day(*task.due, plan, calendar);
    case DeadlineKind::recurring:
    case DeadlineKind::ongoing:
    case DeadlineKind::triggered:
      return {};
  }
  return {};
}

}  // namespace duban
