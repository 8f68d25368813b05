#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace duban {

// Bytes [from, to) of the text that a function of this folder was given.
struct At {
  std::size_t from = 0;
  std::size_t to = 0;

  bool operator==(const At&) const = default;
};

// The sentences of a text, in order and touching: every byte belongs to exactly one.  A sentence
// ends behind 。！？ or a line break, and behind ； where `clauses`; never inside brackets, quotes
// or a decimal number.
std::vector<At> split_sentences(std::string_view text, bool clauses = false);

}  // namespace duban
