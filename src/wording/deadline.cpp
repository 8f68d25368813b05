#include "wording/deadline.h"

namespace duban {

std::optional<Day> last_day(const Deadline& deadline, const Reading& reading) {
  const bool other =
      (deadline.rule == "year-before" && reading.year_before == Reading::YearBefore::loose) ||
      (deadline.rule == "day-before" && reading.day_before == Reading::DayBefore::exclusive);
  return other && deadline.otherwise ? deadline.otherwise : deadline.last;
}

}  // namespace duban
