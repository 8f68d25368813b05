#include "calendar/calendar.h"

#include <algorithm>
#include <map>

namespace duban {

// Workdays have ordinals: the number of workdays since 1969-12-29, a Monday.  Without exceptions
// ordinals and days turn into one another in closed form; exceptions shift them by what they gain.
static constexpr int first_monday = -3;

static int floor_div(int a, int b) { return a / b - (a % b < 0 ? 1 : 0); }

static int weekdays_before(Day day) {
  const int days = day.number() - first_monday;
  const int weeks = floor_div(days, 7);
  return 5 * weeks + std::min(days - 7 * weeks, 5);
}

static Day weekday_at(int ordinal) {
  const int weeks = floor_div(ordinal, 5);
  return Day(7 * weeks + (ordinal - 5 * weeks) + first_monday);
}

static bool is_weekday(Day day) { return day.weekday() <= 5; }

Calendar::Calendar(const std::vector<HolidayYear>& years) {
  std::map<Day, bool> worked;
  for (const HolidayYear& year : years) {
    official_.insert(year.year);
    for (const Day day : year.rests) worked[day] = false;
    for (const Day day : year.workdays) worked[day] = true;
  }
  for (const auto& [day, works] : worked) {
    if (works == is_weekday(day)) continue;
    exceptions_.push_back({day, works, gained_});
    gained_ += works ? 1 : -1;
  }
}

int Calendar::gained_before(Day day) const {
  const auto next = std::partition_point(exceptions_.begin(), exceptions_.end(),
                                         [&](const Exception& e) { return e.day < day; });
  return next == exceptions_.end() ? gained_ : next->gained;
}

// The number of workdays before `day`; of a workday, its own ordinal.
int Calendar::ordinal(Day day) const { return weekdays_before(day) + gained_before(day); }

Day Calendar::workday_at(int ordinal) const {
  // The first exception by whose end the workday has been, or none.
  const auto next =
      std::partition_point(exceptions_.begin(), exceptions_.end(), [&](const Exception& e) {
        return weekdays_before(e.day) + e.gained + (e.worked ? 1 : 0) <= ordinal;
      });
  if (next == exceptions_.end()) return weekday_at(ordinal - gained_);
  return std::min(weekday_at(ordinal - next->gained), next->day);
}

bool Calendar::is_workday(Day day) const { return ordinal(day + 1) > ordinal(day); }

Day Calendar::on_or_after(Day day) const { return workday_at(ordinal(day)); }

Day Calendar::on_or_before(Day day) const { return workday_at(ordinal(day + 1) - 1); }

Day Calendar::add_workdays(Day day, int n) const {
  if (n == 0) return day;
  return workday_at(n > 0 ? ordinal(day + 1) + n - 1 : ordinal(day) + n);
}

int Calendar::workdays(Day first, Day end) const { return ordinal(end) - ordinal(first); }

}  // namespace duban
