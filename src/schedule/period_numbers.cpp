#include "schedule/period_numbers.h"

#include <fmt/core.h>

namespace duban {

using Per = Recurrence::Per;

static int month_number(Day day) { return day.year() * 12 + day.month() - 1; }

static Day first_of_month(int number) { return Day(number / 12, number % 12 + 1, 1); }

// Weeks begin on Monday: 1969-12-29 is day -3.
static constexpr int first_monday = -3;

static int week_of(Day day) {
  const int days = day.number() - first_monday;
  return days / 7 - (days % 7 < 0 ? 1 : 0);
}

int months_in(Per per) {
  switch (per) {
    case Per::year:
      return 12;
    case Per::half:
      return 6;
    case Per::quarter:
      return 3;
    case Per::month:
      return 1;
    case Per::half_month:
    case Per::week:
    case Per::day:
      return 0;
  }
  return 0;
}

int period_of(Per per, Day day) {
  if (per == Per::day) return day.number();
  if (per == Per::week) return week_of(day);
  if (per == Per::half_month) return 2 * month_number(day) + (day.day() > 15 ? 1 : 0);
  return month_number(day) / months_in(per);
}

Day first_of_period(Per per, int period) {
  if (per == Per::day) return Day(period);
  if (per == Per::week) return Day(7 * period + first_monday);
  if (per == Per::half_month) return first_of_month(period / 2) + (period % 2 == 1 ? 15 : 0);
  return first_of_month(period * months_in(per));
}

// A week belongs to the year that has its Thursday (ISO 8601, GB/T 7408.1).
static std::string week_key(Day monday) {
  const int year = (monday + 3).year();
  const int week = (monday + 3 - Day(year, 1, 1)) / 7 + 1;
  return fmt::format("{:04}-W{:02}", year, week);
}

std::string period_key(Per per, int period) {
  const Day first = first_of_period(per, period);
  const int year = first.year();
  const int month = first.month();
  switch (per) {
    case Per::year:
      return fmt::format("{:04}", year);
    case Per::half:
      return fmt::format("{:04}H{}", year, month / 6 + 1);
    case Per::quarter:
      return fmt::format("{:04}Q{}", year, month / 3 + 1);
    case Per::month:
      return fmt::format("{:04}-{:02}", year, month);
    case Per::half_month:
      return fmt::format("{:04}-{:02}{}", year, month, first.day() == 1 ? 'A' : 'B');
    case Per::week:
      return week_key(first);
    case Per::day:
      return to_string(first);
  }
  return {};
}

}  // namespace duban
