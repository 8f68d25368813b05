#include "wording/printed_day.h"

namespace duban {

static bool separates(Word word) {
  return word == Word::dash || word == Word::dot || word == Word::slash;
}

static std::optional<Extent> read_printed_date(Cursor& cursor, int year, int month) {
  const auto day = real_day(year, month, cursor.token(4).value);
  cursor.at += 5;
  cursor.take(Word::day);
  if (!day) return {};
  return Extent{Extent::Unit::day, *day, *day};
}

std::optional<Extent> read_printed_day(Cursor& cursor) {
  const Word separator = cursor.word(1);
  if (!separates(separator)) return {};
  const Token month = cursor.token(2);
  if (month.word != Word::number || month.digits > 2 || month.han) return {};
  const int year = cursor.token().value;
  if (cursor.word(3) == separator && cursor.word(4) == Word::number)
    return read_printed_date(cursor, year, month.value);
  const bool is_month = real_day(year, month.value, 1) && cursor.word(3) != Word::other;
  if (separator == Word::dash || !is_month) return {};  // 2021-25, 2024.5亿
  cursor.at += 3;
  return whole_month(year, month.value);
}

}  // namespace duban
