#include "evidence/proof_points.h"

#include <fmt/core.h>

#include "base/day.h"
#include "base/text.h"

namespace duban {

std::u32string proof_points(std::string_view text) {
  std::u32string points;
  for (char32_t point : code_points(text)) {
    if (point >= 0xFF01 && point <= 0xFF5E) point -= 0xFEE0;
    if (point == 0x3000 || point == U' ' || point == U'\t' || point == U'\n') continue;
    points.push_back(point);
  }
  return points;
}

std::size_t digits_at(std::u32string_view points, std::size_t at) {
  std::size_t count = 0;
  while (at + count < points.size() && is_proof_digit(points[at + count])) ++count;
  return count;
}

int number_at(std::u32string_view points, std::size_t at, std::size_t digits) {
  if (digits == 0 || digits > 9) return -1;
  int value = 0;
  for (std::size_t i = at; i < at + digits; ++i) value = value * 10 + int(points[i] - U'0');
  return value;
}

std::size_t behind_numeral(std::u32string_view points, std::size_t at) {
  while (at < points.size() && (is_proof_digit(points[at]) ||
                                is_one_of_points(points[at], U"一二三四五六七八九十百〇零两")))
    ++at;
  return at;
}

std::size_t behind_date(std::u32string_view points, std::size_t at) {
  if (digits_at(points, at) != 4 || (at > 0 && is_proof_digit(points[at - 1]))) return at;
  const auto sign = [&](std::size_t i, std::u32string_view signs) {
    return i < points.size() && is_one_of_points(points[i], signs);
  };
  std::size_t next = at + 4;
  if (!sign(next, U"年-./")) return at;
  const bool words = points[next] == U'年';
  const std::size_t month_digits = digits_at(points, ++next);
  const int month = number_at(points, next, month_digits);
  next += month_digits;
  if (month_digits > 2 || !sign(next, words ? U"月" : U"-./")) return at;
  const std::size_t day_digits = digits_at(points, ++next);
  const int day = number_at(points, next, day_digits);
  next += day_digits;
  if (day_digits > 2 || (words && !sign(next, U"日号"))) return at;
  const int year = number_at(points, at, 4);
  if (month < 1 || day < 1 || !parse_day(fmt::format("{:04}-{:02}-{:02}", year, month, day)))
    return at;
  return words ? next + 1 : next;
}

}  // namespace duban
