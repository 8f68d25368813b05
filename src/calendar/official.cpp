#include "base/embedded.h"
#include "base/error.h"
#include "calendar/calendar.h"

namespace duban {

static std::vector<HolidayYear> read_embedded() {
  std::vector<HolidayYear> years;
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.name.starts_with("plans/holidays/")) continue;
    auto year = read_holidays(file.content, std::string(file.name));
    if (!year) throw Error("内置的节假日文件有误:" + to_string(year.problems.front()));
    years.push_back(std::move(*year));
  }
  return years;
}

const std::vector<HolidayYear>& official_holidays() {
  static const std::vector<HolidayYear> years = read_embedded();
  return years;
}

const Calendar& official_calendar() {
  static const Calendar calendar(official_holidays());
  return calendar;
}

}  // namespace duban
