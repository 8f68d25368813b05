#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace duban {

// What a word does in an expression of time.  Words that do nothing are `other`, one point each.
enum class Word : std::uint8_t {
  nothing,  // past the end
  other,
  number,
  plan,  // value: of the numeral; of a five-year plan's ordinal (十四五 is 14)
  punctuation,
  pause,
  quote,
  open,
  close,
  title_open,
  title_close,
  dash,
  dot,
  slash,
  colon,
  year,
  month,
  january,
  day,
  week,
  quarter,
  half,
  half_year,
  half_month,
  semester,
  hour,
  workday,
  plain_day,
  piece,
  ordinal,
  first_half,
  second_half,
  third,
  first_quarters,  // value of third: see ten_days
  this_year,
  whole_year,
  past_year,
  this_month,
  this_quarter,  // value: periods later
  festival,      // value: see festival.h
  end,
  beginning,
  middle,
  degree,
  before,
  within,
  after,
  around,
  from,
  until,
  since,
  during,
  of_the_day,
  this_day,
  out_of,
  up_to,
  no_later,
  at,
  of,
  future,
  use,
  each,
  by_each,
  every_other,
  each_person,
  first_month,
  last_month,
  closing,  // 首月 末月; 结束 of a period
  strength,
  surely,  // value: a Strength
  act,
  lasting,
  filler,    // verbs; heads of ongoing words; what may stand beside them
  periodic,  // 调度 通报: of 月调度, 季通报
  counter,
  money,
  entitlement,
  own,
  document,
  issue,
  label,
  retrospective,
  validity,
  vision,
};

struct Token {
  Word word = Word::nothing;
  bool han = false;        // of a number: written in Chinese
  std::int8_t digits = 0;  // of a number: see Numeral
  std::int32_t value = 0;
  std::uint32_t from = 0;  // bytes of the original
  std::uint32_t to = 0;
};

using Tokens = std::vector<Token>;

// Longest words first, from left to right; ends with one Word::nothing.
Tokens tokens_of(std::string_view words);

// Where a reader stands.  It may look past the end, where there is nothing.
struct Cursor {
  const Tokens* tokens;
  std::size_t at = 0;

  const Token& token(std::size_t ahead = 0) const {
    const std::size_t index = at + ahead;
    return index < tokens->size() ? (*tokens)[index] : tokens->back();
  }
  Word word(std::size_t ahead = 0) const { return token(ahead).word; }
  Word previous() const { return at > 0 ? (*tokens)[at - 1].word : Word::nothing; }
  bool done() const { return word() == Word::nothing; }
  bool take(Word word_wanted) {
    if (word() != word_wanted) return false;
    ++at;
    return true;
  }
};

}  // namespace duban
