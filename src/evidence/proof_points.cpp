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

namespace {

// One of 年 月 日: a number of so many digits and the sign behind it.
struct DatePiece {
  int value = -1;
  std::size_t next = 0;  // behind the sign
};

DatePiece date_piece(std::u32string_view points, std::size_t at, std::size_t most,
                     std::u32string_view signs) {
  const std::size_t digits = digits_at(points, at);
  const std::size_t end = at + digits;
  if (digits > most) return {};
  if (signs.empty()) return {number_at(points, at, digits), end};
  if (end >= points.size() || !is_one_of_points(points[end], signs)) return {};
  return {number_at(points, at, digits), end + 1};
}

}  // namespace

std::size_t behind_date(std::u32string_view points, std::size_t at) {
  if (digits_at(points, at) != 4 || (at > 0 && is_proof_digit(points[at - 1]))) return at;
  const bool words = at + 4 < points.size() && points[at + 4] == U'年';
  const DatePiece year = date_piece(points, at, 4, words ? U"年" : U"-./");
  if (year.value < 0) return at;
  const DatePiece month = date_piece(points, year.next, 2, words ? U"月" : U"-./");
  if (month.value < 1) return at;
  const DatePiece day = date_piece(points, month.next, 2, words ? U"日号" : U"");
  if (day.value < 1) return at;
  const auto text = fmt::format("{:04}-{:02}-{:02}", year.value, month.value, day.value);
  return parse_day(text) ? day.next : at;
}

}  // namespace duban
