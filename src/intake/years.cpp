#include "intake/years.h"

#include <string>

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

static bool names_another_year(std::string_view heading, int year) {
  for (std::size_t i = 0; i < heading.size(); ++i) {
    const bool begins = is_digit(heading[i]) && (i == 0 || !is_digit(heading[i - 1]));
    if (begins && year_at(heading, i) != 0 && year_at(heading, i) != year) return true;
  }
  return false;
}

std::optional<int> stage_year(std::string_view heading) {
  constexpr std::size_t longest = 60;  // bytes; a longer one tells a duty
  const auto year = year_in(heading);
  if (!year || heading.size() > longest) return std::nullopt;
  if (names_another_year(heading, *year)) return std::nullopt;
  const std::string digits = std::to_string(*year);
  std::string_view rest = heading;
  if (rest.starts_with(digits)) {
    rest.remove_prefix(digits.size() + std::string_view("年").size());
    if (rest.starts_with("度")) rest.remove_prefix(std::string_view("度").size());
    if (rest.empty() || rest.starts_with("：") || rest.starts_with(":")) return year;
  }
  for (const std::string_view word : {"阶段", "步骤", "目标", "任务", "安排", "打算", "重点工作"})
    if (rest.find(word) != rest.npos) return year;
  return std::nullopt;
}

}  // namespace duban
