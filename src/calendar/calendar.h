#pragma once

#include <map>
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

Result<HolidayYear> read_holidays(std::string_view text, const std::string& file);

// Which days are worked.  A year without an official notice counts plain weekends, and
// is_official says so: whoever shows a day of it shows it as provisional.
class Calendar {
 public:
  Calendar() = default;
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
  struct Exception {
    Day day;
    bool worked;
  };
  int corrections_before(Day day) const;

  std::vector<Exception> exceptions_;   // days that are not what their weekday says, by day
  std::vector<int> worked_more_before_;  // of each exception: workdays gained before it
  std::set<int> official_;
};

// The calendar of the holiday files that are compiled in.
const Calendar& official_calendar();

}  // namespace duban
