#pragma once

#include <map>
#include <string>
#include <vector>

#include "calendar/calendar.h"
#include "night/paper.h"

namespace duban {

// How much more each unit may be asked for in the month of a night, as [burden] of the rules says.
// Papers count that go to the unit alone; asked fields count from all papers that name it.
class Allowance {
 public:
  // `issued` holds the papers of earlier nights, in order.
  Allowance(const std::vector<NightPaper>& issued, const Rules& rules, const Calendar& calendar,
            Day night);

  // Why no paper may go to the unit tonight; "" where one may.
  std::string why_no_paper(const std::string& unit) const;

  // Whether the unit may be asked for so many fields more, which then count as asked.  A month in
  // which nothing was asked yet always takes one item, or it would wait for ever.
  bool take(const std::string& unit, int fields);
  std::string why_no_fields(const std::string& unit) const;

 private:
  struct Asked {
    std::vector<Day> papers;
    int fields = 0;  // this month
  };
  const Asked& asked(const std::string& unit) const;

  const Burden& burden_;
  const Calendar& calendar_;
  Day night_;
  std::map<std::string, Asked> units_;
};

}  // namespace duban
