#include "schedule/period.h"

#include <array>

#include "schedule/period_numbers.h"

namespace duban {

namespace {

using Per = Recurrence::Per;

// The whole number in key[from, from + length); 0 where it is none.
int digits(std::string_view key, std::size_t from, std::size_t length) {
  if (key.size() < from + length) return 0;
  int number = 0;
  for (const char c : key.substr(from, length)) {
    if (c < '0' || c > '9') return 0;
    number = 10 * number + (c - '0');
  }
  return number;
}

// A day that lies in the period which the key would name, were it one of `per`.
std::optional<Day> day_in(Per per, std::string_view key) {
  const int year = digits(key, 0, 4);
  const int month = digits(key, 5, 2);
  switch (per) {
    case Per::year:
      return real_day(year, 1, 1);
    case Per::half:
      return real_day(year, 6 * digits(key, 5, 1) - 5, 1);
    case Per::quarter:
      return real_day(year, 3 * digits(key, 5, 1) - 2, 1);
    case Per::month:
      return real_day(year, month, 1);
    case Per::half_month:
      return real_day(year, month, key.ends_with('A') ? 1 : 16);
    case Per::week:  // the first week of a year holds January 4
      if (const auto day = real_day(year, 1, 4)) return *day + 7 * (digits(key, 6, 2) - 1);
      return {};
    case Per::day:
      return real_day(year, month, digits(key, 8, 2));
  }
  return {};
}

}  // namespace

std::string period_holding(const Deadline& every, const Plan& plan, const Reading& reading,
                           Day on) {
  if (!every.recurrence) return {};
  std::string held;
  for (const Occurrence& occurrence : occurrences(every, reading, first_day(plan), final_day(plan)))
    if (held.empty() || occurrence.first <= on) held = occurrence.period;
  return held;
}

std::optional<PeriodDays> days_of_period(std::string_view key) {
  constexpr std::array all = {Per::year,       Per::half, Per::quarter, Per::month,
                              Per::half_month, Per::week, Per::day};
  for (const Per per : all) {
    const auto day = day_in(per, key);
    if (!day) continue;
    const int period = period_of(per, *day);
    if (period_key(per, period) == key)
      return PeriodDays{first_of_period(per, period), first_of_period(per, period + 1) - 1};
  }
  return {};
}

}  // namespace duban
