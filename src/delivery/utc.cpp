#include "delivery/utc.h"

#include "base/day.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace duban {

namespace {

constexpr std::int64_t day_seconds = 86400;

struct Moment {
  Day day;
  int hour, minute, second;
};

Moment moment_of(std::int64_t seconds) {
  const std::int64_t of_day = ((seconds % day_seconds) + day_seconds) % day_seconds;
  const int rest = static_cast<int>(of_day);
  return {Day(static_cast<int>((seconds - of_day) / day_seconds)), rest / 3600, rest / 60 % 60,
          rest % 60};
}

// Two digits below `limit`, or -1.
int two_digits(std::string_view text, int limit) {
  if (!std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
    return -1;
  const int value = (text[0] - '0') * 10 + (text[1] - '0');
  return value < limit ? value : -1;
}

}  // namespace

std::optional<std::int64_t> utc_seconds(std::string_view utc) {
  if (utc.size() != 20 || utc[10] != 'T' || utc[13] != ':' || utc[16] != ':' || utc[19] != 'Z')
    return {};
  const auto day = parse_day(utc.substr(0, 10));
  const int hour = two_digits(utc.substr(11, 2), 24);
  const int minute = two_digits(utc.substr(14, 2), 60);
  const int second = two_digits(utc.substr(17, 2), 60);
  if (!day || hour < 0 || minute < 0 || second < 0) return {};
  return day->number() * day_seconds + hour * 3600 + minute * 60 + second;
}

std::string to_utc(std::int64_t seconds) {
  const Moment at = moment_of(seconds);
  return fmt::format("{}T{:02}:{:02}:{:02}Z", to_string(at.day), at.hour, at.minute, at.second);
}

std::string mail_date(std::int64_t seconds) {
  constexpr std::int64_t beijing = 8 * 3600;
  constexpr std::array weekdays = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  constexpr std::array months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const Moment at = moment_of(seconds + beijing);
  return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} +0800",
                     weekdays.at(static_cast<std::size_t>(at.day.weekday() - 1)), at.day.day(),
                     months.at(static_cast<std::size_t>(at.day.month() - 1)), at.day.year(),
                     at.hour, at.minute, at.second);
}

}  // namespace duban
