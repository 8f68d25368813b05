#include "sentence/sentence.h"

#include <algorithm>

namespace duban {

namespace {

constexpr std::string_view openers[] = {"（", "(", "“", "《", "〔", "【", "「", "‘", "〈", "["};
constexpr std::string_view closers[] = {"）", ")", "”", "》", "〕", "】", "」", "’", "〉", "]"};
constexpr std::string_view ends[] = {"。", "！", "？", "!", "?", "\n"};
constexpr std::string_view clause_ends[] = {"；", ";"};

// The length of the first of the words that stands at `at`; 0 = none.
template <std::size_t N>
std::size_t length_of(const std::string_view (&words)[N], std::string_view text, std::size_t at) {
  for (const std::string_view word : words)
    if (text.substr(at, word.size()) == word) return word.size();
  return 0;
}

std::size_t length_of_character(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// A bracket left open must not swallow the rest of the text.
constexpr std::size_t longest_aside = 1500;

// Behind the closing bracket of an aside that begins at `at`; `at` where it is never closed.
std::size_t behind_aside(std::string_view text, std::size_t at) {
  int depth = 0;
  const std::size_t limit = std::min(text.size(), at + longest_aside);
  for (std::size_t i = at; i < limit;) {
    if (const std::size_t opener = length_of(openers, text, i)) {
      ++depth;
      i += opener;
    } else if (const std::size_t closer = length_of(closers, text, i)) {
      i += closer;
      if (--depth == 0) return i;
    } else if (text[i] == '\n') {
      return at;
    } else {
      i += length_of_character(text[i]);
    }
  }
  return at;
}

}  // namespace

std::vector<At> split_sentences(std::string_view text, bool clauses) {
  std::vector<At> sentences;
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (length_of(openers, text, at) != 0) {
      if (const std::size_t behind = behind_aside(text, at); behind != at) {
        at = behind;
        continue;
      }
    }
    std::size_t end = length_of(ends, text, at);
    if (end == 0 && clauses) end = length_of(clause_ends, text, at);
    at += end != 0 ? end : length_of_character(text[at]);
    if (end == 0) continue;
    while (at < text.size() && (length_of(closers, text, at) != 0 || text[at] == ' '))
      at += text[at] == ' ' ? 1 : length_of(closers, text, at);
    sentences.push_back({from, at});
    from = at;
  }
  if (from < text.size()) sentences.push_back({from, text.size()});
  return sentences;
}

}  // namespace duban
