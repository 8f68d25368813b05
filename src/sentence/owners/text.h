#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "sentence/sentence.h"

namespace duban {

// How the readers of owners walk through a text.

// The bytes of the character at `at`, never beyond the end.
std::size_t bytes_of_character(std::string_view text, std::size_t at);
std::size_t count_characters(std::string_view text);

// Whether a common Chinese character begins at `at`: no sign, no blank, no letter.
bool is_han(std::string_view text, std::size_t at);
// `at`, or the beginning of the character that it is within.
std::size_t inside_character(std::string_view text, std::size_t at);

// The bytes of the blank at `at`, ASCII or not, a line break too; 0 = none.
std::size_t blank_at(std::string_view text, std::size_t at);
std::size_t opener_at(std::string_view text, std::size_t at);
std::size_t closer_at(std::string_view text, std::size_t at);

// Without blanks and the punctuation that parts names at both ends.
At trimmed(std::string_view text, At at);

inline std::string_view words_at(std::string_view text, At at) {
  return text.substr(at.from, at.to - at.from);
}

// The bytes of the longest of the words that the text begins or ends with; 0 = none.  The last byte
// tells most words apart, so that the long tables of names cost little.
template <std::size_t N>
std::size_t begins_with_any(const std::string_view (&words)[N], std::string_view text) {
  std::size_t longest = 0;
  for (const std::string_view word : words)
    if (word.size() > longest && word.size() <= text.size() &&
        word.back() == text[word.size() - 1] && text.starts_with(word))
      longest = word.size();
  return longest;
}
template <std::size_t N>
std::size_t ends_with_any(const std::string_view (&words)[N], std::string_view text) {
  std::size_t longest = 0;
  for (const std::string_view word : words)
    if (word.size() > longest && word.size() <= text.size() && word.back() == text.back() &&
        text.ends_with(word))
      longest = word.size();
  return longest;
}
template <std::size_t N>
bool holds_any(const std::string_view (&words)[N], std::string_view text) {
  for (const std::string_view word : words)
    if (text.find(word) != std::string_view::npos) return true;
  return false;
}

// Every bracket that is opened and closed, its signs with it, in the order of opening.
std::vector<At> bracket_pairs(std::string_view text);

}  // namespace duban
