#include "base/toml.h"
#include "calendar/calendar.h"

namespace duban {

// Longer breaks are slips of the pen: the longest so far had 9 days.
static constexpr int longest_break = 60;

static void read_break(Fields& fields, std::vector<Day>& rests) {
  const auto first = fields.day("first");
  const auto last = fields.day("last");
  if (!first || !last)
    return fields.complain("syntax", fields.place("name"), "假期须写明 first 和 last 两个日期");
  if (*last < *first || *last - *first >= longest_break)
    return fields.complain("syntax", fields.place("last"), "假期的 last 早于 first,或假期过长");
  for (Day day = *first; day <= *last; day += 1) rests.push_back(day);
}

static std::optional<Day> to_day(const toml::node& node) {
  const auto* date = node.as_date();
  if (!date) return {};
  return real_day(date->get().year, date->get().month, date->get().day);
}

static void read_make_up_days(Fields& fields, std::vector<Day>& workdays) {
  const toml::node* node = fields.any("workdays");
  if (!node) return;
  const toml::array* days = node->as_array();
  if (!days) return fields.complain("syntax", fields.place(*node), "“workdays”应为日期的数组");
  for (const toml::node& item : *days) {
    if (const auto day = to_day(item))
      workdays.push_back(*day);
    else
      fields.complain("syntax", fields.place(item), "“workdays”应为日期的数组");
  }
}

static HolidayYear read_year(Fields& fields, const std::string& file, Problems& problems) {
  HolidayYear year;
  if (fields.whole("schema", 0) != 1)
    fields.complain("syntax", fields.place("schema"), "节假日文件须写明 schema = 1");
  year.year = fields.whole("year", 0);
  if (!real_day(year.year, 1, 1))
    fields.complain("syntax", fields.place("year"), "节假日文件须写明年份,如 year = 2024");
  year.notice = fields.text("notice");
  for (const toml::table* table : fields.tables("holiday")) {
    Fields holiday(*table, file, problems);
    holiday.text("name");
    read_break(holiday, year.rests);
    read_make_up_days(holiday, year.workdays);
    holiday.finish();
  }
  fields.finish();
  return year;
}

Result<HolidayYear> read_holidays(std::string_view text, const std::string& file) {
  auto table = parse_toml(text, file);
  if (!table) return {std::nullopt, std::move(table.problems)};
  Problems problems;
  Fields fields(*table, file, problems);
  HolidayYear year = read_year(fields, file, problems);
  return result_of(std::move(year), std::move(problems));
}

}  // namespace duban
