#include "intake/years.h"

#include <cctype>

namespace duban {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The four digits at `at`; 0 where there are others or more.
int year_at(std::string_view text, std::size_t at) {
  int year = 0;
  std::size_t digits = 0;
  while (at + digits < text.size() && is_digit(text[at + digits])) {
    if (digits < 4) year = year * 10 + (text[at + digits] - '0');
    ++digits;
  }
  return digits == 4 && year >= 1949 && year < 2100 ? year : 0;
}

}  // namespace

std::optional<int> year_in(std::string_view heading) {
  std::optional<int> found;
  for (std::size_t i = 0; i < heading.size(); ++i) {
    if (!is_digit(heading[i]) || (i > 0 && is_digit(heading[i - 1]))) continue;
    const int year = year_at(heading, i);
    if (year == 0) continue;
    if (heading.substr(i + 4).starts_with("年")) return found ? std::nullopt : std::optional(year);
    found = year;  // 2021—2025年 is a range
  }
  return std::nullopt;
}

}  // namespace duban
