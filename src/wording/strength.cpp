#include "wording/strength.h"

namespace duban {

// 完善支持政策 asks for nothing: 支持, 鼓励 and 探索 count only where a clause begins with them.
static bool counts(const Tokens& tokens, std::size_t at) {
  if (static_cast<Strength>(tokens[at].value) == Strength::aim || at == 0) return true;
  switch (tokens[at - 1].word) {
    case Word::punctuation:
    case Word::quote:
    case Word::open:
    case Word::colon:
    case Word::surely:
    case Word::strength:
      return true;
    default:
      return false;
  }
}

// 确保 and 必须, but not the 应 and 将 that stand in every sentence.
static bool is_binding(const Token& token) {
  constexpr std::size_t one_character = 3;
  return token.word == Word::surely && token.to - token.from > one_character;
}

Strength strength_around(const Tokens& tokens, std::size_t from, std::size_t to) {
  for (std::size_t at = from; at-- > 0;) {
    if (is_binding(tokens[at])) return Strength::must;
    if (tokens[at].word == Word::strength && counts(tokens, at))
      return static_cast<Strength>(tokens[at].value);
  }
  Cursor behind{&tokens, to};
  while (behind.take(Word::punctuation) || behind.take(Word::surely)) continue;
  if (behind.word() != Word::strength) return Strength::must;
  return static_cast<Strength>(behind.token().value);
}

}  // namespace duban
