#include "base/day.h"

#include <fmt/core.h>

namespace duban {

std::optional<Day> real_day(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return {};
  if (day > last_of_month(year, month).day()) return {};
  return Day(year, month, day);
}

static std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return {};
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<Day> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day) return {};
  return real_day(*year, *month, *day);
}

std::string to_string(Day day) {
  return fmt::format("{:04}-{:02}-{:02}", day.year(), day.month(), day.day());
}

std::string in_chinese(Day day) {
  return fmt::format("{}年{}月{}日", day.year(), day.month(), day.day());
}

Day last_of_month(int year, int month) {
  return month == 12 ? Day(year, 12, 31) : Day(year, month + 1, 1) - 1;
}

Day add_months(Day day, int months) {
  const int months_of_era = day.year() * 12 + day.month() - 1 + months;
  const int year = months_of_era / 12;
  const int month = months_of_era % 12 + 1;
  const Day last = last_of_month(year, month);
  return Day(year, month, std::min(day.day(), last.day()));
}

}  // namespace duban
