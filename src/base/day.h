#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace duban {

// A calendar day of the Gregorian calendar, without time or zone.
class Day {
 public:
  constexpr Day() = default;  // 1970-01-01
  constexpr explicit Day(int days_since_epoch) : number_(days_since_epoch) {}
  // Needs: the day exists; see real_day for input that may be wrong.
  constexpr Day(int year, int month, int day)
      : number_(static_cast<int>(std::chrono::sys_days(std::chrono::year(year) / month / day)
                                     .time_since_epoch()
                                     .count())) {}

  constexpr int number() const { return number_; }  // days since 1970-01-01
  constexpr int year() const { return static_cast<int>(civil().year()); }
  constexpr int month() const { return static_cast<int>(static_cast<unsigned>(civil().month())); }
  constexpr int day() const { return static_cast<int>(static_cast<unsigned>(civil().day())); }
  constexpr int weekday() const {  // Monday 1 ... Sunday 7
    return static_cast<int>(std::chrono::weekday(sys()).iso_encoding());
  }
  constexpr std::chrono::year_month_day civil() const { return sys(); }

  friend constexpr auto operator<=>(Day, Day) = default;
  constexpr Day& operator+=(int days) { return number_ += days, *this; }

 private:
  constexpr std::chrono::sys_days sys() const {
    return std::chrono::sys_days(std::chrono::days(number_));
  }
  int number_ = 0;
};

constexpr Day operator+(Day day, int days) { return Day(day.number() + days); }
constexpr Day operator-(Day day, int days) { return Day(day.number() - days); }
constexpr int operator-(Day later, Day earlier) { return later.number() - earlier.number(); }

// Nothing where the day does not exist (2023-02-29) or the year is not in 1..9999.
std::optional<Day> real_day(int year, int month, int day);
// Reads YYYY-MM-DD and nothing else.
std::optional<Day> parse_day(std::string_view text);
std::string to_string(Day day);   // 2024-12-31
std::string in_chinese(Day day);  // 2024年12月31日, as GB/T 9704 writes days: no padding

Day last_of_month(int year, int month);
// The same day `months` later (negative: earlier), clamped to the month's end.
Day add_months(Day day, int months);

}  // namespace duban
