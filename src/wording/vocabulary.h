#pragma once

#include <string_view>

#include "wording/word.h"

namespace duban {

struct KnownWord {
  std::u32string_view text;
  Word word;
  int value = 0;
};

// The longest known word at the head of folded points, or nullptr.
const KnownWord* known_word(std::u32string_view points);

}  // namespace duban
