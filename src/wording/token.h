#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "wording/word.h"

namespace duban {

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
