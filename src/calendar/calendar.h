#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/problem.h"

namespace duban {

// One year's holidays as the State Council's notice announces them.
struct HolidayYear {
  int year = 0;
  std::string notice;
  std::vector<Day> rests;     // every day of the breaks, weekend days too
  std::vector<Day> workdays;  // make-up workdays (调休)
};

// Reads one file of plans/holidays; `last` is inclusive.
Result<HolidayYear> read_holidays(std::string_view text, const std::string& file);

// Which days are worked.  A year without an official notice counts plain weekends, and
// is_official says so: whoever shows a day of it shows it as provisional.
class Calendar {
 public:
  Calendar() = default;
  // Where two years speak of one day, the later in the list holds: a local overlay comes last.
  explicit Calendar(const std::vector<HolidayYear>& years);

  bool is_workday(Day day) const;
  bool is_official(int year) const { return official_.contains(year); }

  // The day itself where it is worked, else the first one worked after (before) it.
  Day on_or_after(Day day) const;
  Day on_or_before(Day day) const;
  // The n-th workday after (n < 0: before) `day`, which does not count itself; n = 0 is `day`.
  Day add_workdays(Day day, int n) const;
  // Workdays in [first, end).
  int workdays(Day first, Day end) const;

 private:
  // A day that is not what its weekday says.
  struct Exception {
    Day day;
    bool worked;
    int gained;  // workdays that the exceptions before it add to plain weekdays; often negative
  };
  int gained_before(Day day) const;
  int ordinal(Day day) const;
  Day workday_at(int ordinal) const;

  std::vector<Exception> exceptions_;  // by day
  int gained_ = 0;                     // by all of them
  std::set<int> official_;
};

// The holiday files that are compiled in, by year, and their calendar.
const std::vector<HolidayYear>& official_holidays();
const Calendar& official_calendar();

}  // namespace duban
