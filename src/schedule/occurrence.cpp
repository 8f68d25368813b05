#include "schedule/occurrence.h"

#include <algorithm>

#include "schedule/edge_days.h"
#include "schedule/periods.h"

namespace duban {

namespace {

// Every so many periods in a row are one group, with one key and one due day.
class Groups {
 public:
  Groups(const Recurrence& rule, int anchor)
      : rule_(rule), anchor_(anchor), interval_(std::clamp(rule.interval, 1, 1000)) {}

  // The group that holds `day`, or the first of all.
  int group_of(Day day) const {
    return std::max(0, (period_of(rule_.per, day) - anchor_) / interval_);
  }

  Day first(int group) const { return first_of_period(rule_.per, anchor_ + group * interval_); }
  std::string key(int group) const { return period_key(rule_.per, anchor_ + group * interval_); }

  // The last day of the group, or the one that the rule names in the group's last period.
  Day due(int group) const {
    const bool unnamed = rule_.months.empty() && rule_.day <= 0;
    if (unnamed || months_in(rule_.per) == 0) return first(group + 1) - 1;
    const Day period = first_of_period(rule_.per, anchor_ + (group + 1) * interval_ - 1);
    const Day month = add_months(period, named_month() - 1);
    const int last = last_of_month(month.year(), month.month()).day();
    return month + (rule_.day <= 0 ? last : std::min(rule_.day, last)) - 1;
  }

 private:
  // Of the period, from 1.
  int named_month() const {
    const int months = months_in(rule_.per);
    return rule_.months.empty() ? months : std::clamp(rule_.months.back(), 1, months);
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
  for (int group = groups.group_of(earliest);; ++group) {
    const Day due = groups.due(group) - moved;
    if (due > latest) break;
    if (due >= earliest) found.push_back({groups.key(group), groups.first(group), due});
  }
  return found;
}

}  // namespace duban
