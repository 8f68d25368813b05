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

Strength strength_around(const Tokens& tokens, std::size_t from, std::size_t to) {
  for (std::size_t at = from; at-- > 0;) {
    if (tokens[at].word == Word::surely && tokens[at].from + 3 < tokens[at].to)
      return Strength::must;
    if (tokens[at].word == Word::strength && counts(tokens, at))
      return static_cast<Strength>(tokens[at].value);
  }
  while (to < tokens.size() &&
         (tokens[to].word == Word::punctuation || tokens[to].word == Word::surely))
    ++to;
  if (to < tokens.size() && tokens[to].word == Word::strength)
    return static_cast<Strength>(tokens[to].value);
  return Strength::must;
}

}  // namespace duban
