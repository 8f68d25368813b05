#include "wording/token.h"

#include "wording/fold.h"
#include "wording/numeral.h"
#include "wording/vocabulary.h"

namespace duban {

// 十四五 is the 14th five-year plan (2021-2025), not a number: a second digit never follows 十X
// in one.  0 where none stands here.
static int plan_at(std::u32string_view points) {
  if (points.size() < 3 || points[0] != U'十' || points[2] != U'五') return 0;
  const int ordinal = han_digit(points[1]);
  return ordinal > 0 && points[1] != U'两' ? 10 + ordinal : 0;
}

// How many points the token at their head takes; fills in what it is.
static std::size_t next_token(std::u32string_view points, Token& token) {
  if (const int ordinal = plan_at(points)) {
    token.word = Word::plan;
    token.value = ordinal;
    return 3;
  }
  if (const auto numeral = read_numeral(points)) {
    token.word = Word::number;
    token.value = numeral->value;
    token.digits = static_cast<std::int8_t>(numeral->digits);
    token.han = numeral->han;
    return numeral->length;
  }
  if (const KnownWord* known = known_word(points)) {
    token.word = known->word;
    token.value = known->value;
    return known->text.size();
  }
  token.word = Word::other;
  return 1;
}

Tokens tokens_of(std::string_view words) {
  const Folded folded = fold(words);
  const std::u32string_view points = folded.points;
  Tokens tokens;
  tokens.reserve(points.size() + 1);
  for (std::size_t at = 0; at < points.size();) {
    Token token;
    const std::size_t size = next_token(points.substr(at), token);
    token.from = folded.bytes[at];
    token.to = folded.bytes[at + size];
    tokens.push_back(token);
    at += size;
  }
  tokens.emplace_back();
  return tokens;
}

}  // namespace duban
