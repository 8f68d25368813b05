#include "wording/year_words.h"

namespace duban {

bool joins(Word word) { return word == Word::dash || word == Word::up_to; }

bool is_year_number(const Token& token) {
  return token.word == Word::number && token.digits == 4 && token.value >= 1900 &&
         token.value <= 2100;
}

Word unit_of_number(const Cursor& cursor) {
  const Word listed = cursor.word(3);  // 二、三季度
  if (cursor.word(1) == Word::pause && cursor.word(2) == Word::number &&
      (listed == Word::quarter || listed == Word::month))
    return listed;
  if (!joins(cursor.word(1)) || cursor.word(2) != Word::number) return cursor.word(1);
  if (is_year_number(cursor.token()) && is_year_number(cursor.token(2))) return Word::year;
  return cursor.word(3);
}

int take_number(Cursor& cursor, Word unit) {
  const int value = cursor.token().value;
  ++cursor.at;
  cursor.take(unit);
  return value;
}

// 2024上半年, 2024底: the year's own word is left out.
static bool stands_for_year(Word next) {
  return next == Word::first_half || next == Word::second_half || next == Word::end ||
         next == Word::ordinal || next == Word::first_quarters;
}

// 24年6月, 24年底: only where more of a date follows, so that 20年内 stays a length of time.
static bool is_short_year(const Cursor& cursor) {
  const Token& number = cursor.token();
  if (number.word != Word::number || number.digits != 2 || number.han) return false;
  if (number.value < 15 || number.value > 60 || cursor.word(1) != Word::year) return false;
  if (cursor.word(2) == Word::end) return true;
  return cursor.word(2) == Word::number && cursor.word(3) == Word::month;
}

// 2024年全年, 2024年度, 2024年的6月, 2024年年底.
static void take_rest_of_year(Cursor& cursor) {
  cursor.take(Word::whole_year);
  cursor.take(Word::degree);
  if (cursor.word() == Word::of && cursor.word(1) == Word::number) ++cursor.at;
  if (cursor.word() == Word::year && cursor.word(1) != Word::number) ++cursor.at;
}

std::optional<int> read_year(Cursor& cursor, int assumed) {
  const Token token = cursor.token();
  int year = token.value;
  if (is_year_number(token) && stands_for_year(cursor.word(1))) {
    ++cursor.at;
  } else if (is_year_number(token) && unit_of_number(cursor) == Word::year) {
    take_number(cursor, Word::year);
  } else if (is_short_year(cursor)) {
    year = 2000 + take_number(cursor, Word::year);
  } else if (cursor.take(Word::this_year)) {
    year += assumed;
  } else {
    return {};
  }
  take_rest_of_year(cursor);
  return year;
}

}  // namespace duban
