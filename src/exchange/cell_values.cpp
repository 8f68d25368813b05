#include "exchange/cell_values.h"

#include "base/text.h"

#include <fmt/core.h>

#include <array>
#include <charconv>
#include <cmath>

namespace duban {

namespace {

constexpr double first_serial = 36526;  // 2000-01-01
constexpr double last_serial = 73050;   // 2099-12-31

// Full-width letters, digits and signs in their ASCII form.
std::string half_width(std::string_view text) {
  std::u32string narrow;
  for (char32_t c : code_points(text)) {
    if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
    if (c == 0x3000 || c == 0xA0) c = ' ';
    narrow.push_back(c);
  }
  return to_utf8(narrow);
}

// "2024-7-1", blanks allowed within.
std::optional<Day> day_in(std::string_view text) {
  const auto parts = split(text, "-");
  if (parts.size() != 3) return {};
  std::array<int, 3> numbers{};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::string_view part = trim(parts[i]);
    const char* end = part.data() + part.size();
    const auto read = std::from_chars(part.data(), end, numbers[i]);
    if (part.empty() || read.ec != std::errc() || read.ptr != end) return {};
  }
  if (numbers[0] < 1900 || numbers[0] > 2200) return {};
  return parse_day(fmt::format("{:04}-{:02}-{:02}", numbers[0], numbers[1], numbers[2]));
}

bool is_all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

// With the signs that people put between the parts of a day all made one.
std::string with_dashes(std::string text) {
  for (const std::string_view sign : {"年", "月", "/", "."}) text = replace_all(text, sign, "-");
  for (const std::string_view sign : {"日", "号"}) text = replace_all(text, sign, "");
  return text;
}

std::optional<Day> typed_day(std::string text) {
  text = std::string(trim(half_width(text)));
  if (const auto time = text.find(" 00:00:00"); time != text.npos) text.erase(time);
  if (is_all_digits(text) && text.size() == 8)
    return parse_day(text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6));
  if (is_all_digits(text)) return {};
  return day_in(with_dashes(text));
}

std::optional<int> whole_percent(double value) {
  const double whole = std::round(value);
  if (std::abs(value - whole) > 1e-6 || whole < 0 || whole > 100) return {};
  return static_cast<int>(whole);
}

std::optional<int> typed_percent(std::string_view typed) {
  std::string text(trim(half_width(typed)));
  const bool sign = text.ends_with('%');
  if (sign) text = std::string(trim(text.substr(0, text.size() - 1)));
  double value = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value);
  if (text.empty() || read.ec != std::errc() || read.ptr != end) return {};
  return whole_percent(value);
}

bool would_run(char c) { return c == '=' || c == '+' || c == '-' || c == '@'; }

}  // namespace

std::string text_of(const SheetCell& cell) {
  std::string text(trim(cell.text));
  if (text.size() > 1 && text[0] == '\'' && would_run(text[1])) text.erase(0, 1);
  return text;
}

std::optional<Day> day_of(const SheetCell& cell) {
  if (cell.day) return cell.day;
  if (cell.kind == SheetCell::Kind::text) return typed_day(cell.text);
  if (cell.kind != SheetCell::Kind::number) return {};
  if (cell.number >= first_serial && cell.number <= last_serial)
    return Day(1899, 12, 30) + static_cast<int>(cell.number);
  return typed_day(cell.text);
}

std::optional<int> percent_of(const SheetCell& cell) {
  if (cell.kind == SheetCell::Kind::number)
    return whole_percent(cell.percent ? cell.number * 100 : cell.number);
  return cell.kind == SheetCell::Kind::text ? typed_percent(cell.text) : std::nullopt;
}

std::string header_of(std::string_view text) {
  std::string plain;
  for (const char c : half_width(text))
    if (static_cast<unsigned char>(c) > ' ') plain.push_back(c);
  return plain;
}

}  // namespace duban
