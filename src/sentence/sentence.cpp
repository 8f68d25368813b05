#include "sentence/sentence.h"

#include <algorithm>

namespace duban {

namespace {

constexpr std::string_view openers[] = {"（", "(", "“", "《", "〔", "【", "「", "‘", "〈", "["};
constexpr std::string_view closers[] = {"）", ")", "”", "》", "〕", "】", "」", "’", "〉", "]"};
constexpr std::string_view ends[] = {"。", "！", "？", "!", "?", "\n"};
constexpr std::string_view clause_ends[] = {"；", ";"};

// No sign above begins as Chinese characters do.
bool may_be_sign(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  return byte < 0xE4 || byte > 0xE9;
}

// The length of the first of the words that stands at `at`; 0 = none.
template <std::size_t N>
std::size_t length_of(const std::string_view (&words)[N], std::string_view text, std::size_t at) {
  if (!may_be_sign(text[at])) return 0;
  for (const std::string_view word : words)
    if (text.substr(at).starts_with(word)) return word.size();
  return 0;
}

std::size_t length_of_character(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// A bracket left open must not swallow the rest of the text.
constexpr std::size_t longest_aside = 1500;

// Asides as [opener, behind its closer), by their beginning; none crosses a line break.
std::vector<At> find_asides(std::string_view text) {
  std::vector<At> asides;
  std::vector<std::size_t> open;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t opener = length_of(openers, text, at)) {
      open.push_back(at);
      at += opener;
    } else if (const std::size_t closer = length_of(closers, text, at)) {
      at += closer;
      if (open.empty()) continue;
      if (at - open.back() <= longest_aside) asides.push_back({open.back(), at});
      open.pop_back();
    } else {
      if (text[at] == '\n') open.clear();
      at += length_of_character(text[at]);
    }
  }
  std::sort(asides.begin(), asides.end(), [](const At& a, const At& b) { return a.from < b.from; });
  return asides;
}

}  // namespace

std::vector<At> split_sentences(std::string_view text, bool clauses) {
  std::vector<At> sentences;
  const std::vector<At> asides = find_asides(text);
  auto aside = asides.begin();
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size();) {
    while (aside != asides.end() && aside->from < at) ++aside;
    if (aside != asides.end() && aside->from == at) {
      at = aside->to;
      continue;
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
