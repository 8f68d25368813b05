#include "schedule/occurrence.h"

#include <algorithm>

#include "schedule/edge_days.h"
#include "schedule/period_numbers.h"

namespace duban {

namespace {

// Every so many periods in a row are one group, with one key and one due day.
class Groups {
 public:
  Groups(const Recurrence& rule, int anchor)
      : rule_(rule), anchor_(anchor), interval_(std::clamp(rule.interval, 1, 1000)) {}

  // The first group that may be due on `day` or later.  每年10月至次年3月 is due in the year after
  // its own, so one more is looked at.
  int group_before(Day day) const {
    const int group = (period_of(rule_.per, day) - anchor_) / interval_ - 1;
    return rule_.from ? std::max(0, group) : group;
  }

  Day first(int group) const { return first_of_period(rule_.per, anchor_ + group * interval_); }
  std::string key(int group) const { return period_key(rule_.per, anchor_ + group * interval_); }

  // The last day of the group, or the one that the rule names in the group's last period.
  Day due(int group) const {
    const Day end = first(group + 1);
    const Day last_period = first_of_period(rule_.per, anchor_ + (group + 1) * interval_ - 1);
    if (rule_.per == Recurrence::Per::week && rule_.day >= 1 && rule_.day <= 7)
      return last_period + (rule_.day - 1);
    if (months_in(rule_.per) == 0 || (rule_.months.empty() && rule_.day <= 0)) return end - 1;
    const Day month = add_months(last_period, named_month() - 1);
    const int last = last_of_month(month.year(), month.month()).day();
    return month + (rule_.day <= 0 ? last : std::min(rule_.day, last)) - 1;
  }

 private:
  // Counted from the period's first, from 1; beyond the period where the months pass its end.
  int named_month() const {
    const int months = months_in(rule_.per);
    if (rule_.months.empty()) return months;
    const int last = std::clamp(rule_.months.back(), 1, months);
    return last < rule_.months.front() ? last + months : last;
  }

  const Recurrence& rule_;
  int anchor_;
  int interval_;
};

// 4月1日前 read as "not on 04-01 itself".
bool ends_a_day_earlier(const Deadline& every, const Reading& reading) {
  return reading.day_before == Reading::DayBefore::exclusive &&
         (every.rule == "day-before" || every.otherwise);
}

}  // namespace

std::vector<Occurrence> occurrences(const Deadline& every, const Reading& reading, Day from,
                                    Day to) {
  if (!every.recurrence) return {};
  const Recurrence& rule = *every.recurrence;
  const Day anchor = rule.from.value_or(Day(from.year(), 1, 1));
  const Groups groups(rule, period_of(rule.per, anchor));
  const Day earliest = std::max(from, rule.from.value_or(from));
  const Day latest = std::min(to, last_possible_day - 366);
  const int moved = ends_a_day_earlier(every, reading) ? 1 : 0;

  std::vector<Occurrence> found;
  for (int group = groups.group_before(earliest);; ++group) {
    const Day due = groups.due(group) - moved;
    if (due > latest) break;
    if (due >= earliest) found.push_back({groups.key(group), groups.first(group), due});
  }
  return found;
}

}  // namespace duban
