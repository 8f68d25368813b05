#include <fmt/format.h>

#include <array>

#include "base/text.h"
#include "wording/deadline.h"
#include "wording/numeral.h"
#include "wording/recurrence_reader.h"

namespace duban {

namespace {

using Per = Recurrence::Per;

constexpr std::array<const char*, 7> weekdays = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

// What the parts of an RRULE say, 0 or empty where they say nothing.
struct Parts {
  std::string freq;
  int interval = 1;
  std::vector<int> months;
  std::vector<int> month_days;
  int weekday = 0;
};

// How often a year a quarter or half-year with a month of its own returns; 1 for a year.
int times_a_year(Per per) { return per == Per::quarter ? 4 : per == Per::half ? 2 : 1; }

std::string by_month(const Recurrence& recurrence) {
  std::string text;
  const int times = times_a_year(recurrence.per);
  for (int i = 0; i < times; ++i)
    for (const int month : recurrence.months)
      text += fmt::format("{}{}", text.empty() ? "" : ",", month + i * 12 / times);
  return text;
}

std::string frequency(const Recurrence& recurrence) {
  const std::string interval =
      recurrence.interval > 1 ? fmt::format(";INTERVAL={}", recurrence.interval) : "";
  switch (recurrence.per) {
    case Per::day:
      return "FREQ=DAILY" + interval;
    case Per::week:
      return "FREQ=WEEKLY" + interval;
    case Per::half_month:
      return "FREQ=MONTHLY;BYMONTHDAY=15,-1";
    case Per::month:
      return "FREQ=MONTHLY" + interval;
    default:
      break;
  }
  if (!recurrence.months.empty())
    return "FREQ=YEARLY" + interval + ";BYMONTH=" + by_month(recurrence);
  if (recurrence.per == Per::year) return "FREQ=YEARLY" + interval;
  return fmt::format("FREQ=MONTHLY;INTERVAL={}", 12 / times_a_year(recurrence.per));
}

std::optional<int> read_int(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const auto value = read_number(text);
  if (!value) return {};
  return negative ? -*value : *value;
}

std::optional<std::vector<int>> read_ints(std::string_view text) {
  std::vector<int> values;
  for (const std::string& part : split(text, ",")) {
    const auto value = read_int(part);
    if (!value) return {};
    values.push_back(*value);
  }
  return values;
}

bool read_list(std::vector<int>& values, std::string_view text) {
  auto read = read_ints(text);
  if (!read) return false;
  values = std::move(*read);
  return true;
}

bool read_weekday(int& weekday, std::string_view text) {
  for (std::size_t i = 0; i < weekdays.size(); ++i)
    if (text == weekdays[i]) weekday = static_cast<int>(i) + 1;
  return weekday != 0;
}

bool read_part(Parts& parts, std::string_view name, std::string_view value) {
  if (name == "FREQ") return parts.freq = value, true;
  if (name == "BYMONTH") return read_list(parts.months, value);
  if (name == "BYMONTHDAY") return read_list(parts.month_days, value);
  if (name == "BYDAY") return read_weekday(parts.weekday, value);
  if (name != "INTERVAL") return false;
  const auto interval = read_int(value);
  if (!interval || *interval < 1) return false;
  parts.interval = *interval;
  return true;
}

std::optional<Parts> read_parts(std::string_view rule) {
  Parts parts;
  for (const std::string& part : split(rule, ";")) {
    const std::size_t equals = part.find('=');
    if (equals == part.npos) return {};
    const std::string_view text = part;
    if (!read_part(parts, text.substr(0, equals), text.substr(equals + 1))) return {};
  }
  return parts;
}

// Months that return evenly within the year are those of a half-year or quarter.
Recurrence yearly(const Parts& parts) {
  Recurrence recurrence = every_months(12 * parts.interval);
  recurrence.months = parts.months;
  for (const Per per : {Per::half, Per::quarter}) {
    Recurrence part;
    part.per = per;
    part.months = {parts.months.empty() ? 0 : parts.months.front()};
    if (parts.interval == 1 && by_month(part) == by_month(recurrence)) recurrence = part;
  }
  return recurrence;
}

std::optional<Recurrence> monthly(const Parts& parts) {
  if (!parts.months.empty()) return {};
  if (parts.month_days.size() < 2) return every_months(parts.interval);
  if (parts.month_days != std::vector<int>{15, -1} || parts.interval != 1) return {};
  Recurrence recurrence;
  recurrence.per = Per::half_month;
  return recurrence;
}

std::optional<Recurrence> short_period(const Parts& parts) {
  if (!parts.months.empty() || !parts.month_days.empty()) return {};
  if (parts.freq != "WEEKLY" && (parts.freq != "DAILY" || parts.weekday != 0)) return {};
  Recurrence recurrence;
  recurrence.per = parts.freq == "DAILY" ? Per::day : Per::week;
  recurrence.interval = parts.interval;
  recurrence.day = parts.weekday;
  return recurrence;
}

std::optional<Recurrence> recurrence_of(const Parts& parts) {
  if (parts.freq != "YEARLY" && parts.freq != "MONTHLY") return short_period(parts);
  if (parts.weekday != 0) return {};
  if (parts.freq == "MONTHLY") return monthly(parts);
  if (parts.month_days.size() > 1) return {};
  return yearly(parts);
}

bool is_in_range(const Parts& parts) {
  for (const int month : parts.months)
    if (month < 1 || month > 12) return false;
  for (const int day : parts.month_days)
    if (day == 0 || day < -1 || day > 31) return false;
  return true;
}

}  // namespace

std::string to_rrule(const Recurrence& recurrence) {
  std::string text = frequency(recurrence);
  if (recurrence.day == 0 || recurrence.per == Per::half_month) return text;
  if (recurrence.per == Per::week)
    return text + ";BYDAY=" + weekdays[static_cast<std::size_t>(recurrence.day - 1)];
  return text + fmt::format(";BYMONTHDAY={}", recurrence.day);
}

std::optional<Recurrence> parse_rrule(std::string_view rule) {
  const auto parts = read_parts(rule);
  if (!parts || !is_in_range(*parts)) return {};
  auto recurrence = recurrence_of(*parts);
  if (recurrence && parts->month_days.size() == 1) recurrence->day = parts->month_days.front();
  return recurrence;
}

}  // namespace duban
