#include "sentence/owners/text.h"

#include <algorithm>

namespace duban {

namespace {

// An opener and its closer stand at the same place; half and full width close one another.
constexpr std::string_view openers[] = {"（", "(", "【", "[", "〔", "［"};
constexpr std::string_view closers[] = {"）", ")", "】", "]", "〕", "］"};
constexpr std::string_view blanks[] = {" ",      "\t",     "\n",     "\r",     "\u3000", "\u00A0",
                                       "\u2002", "\u2003", "\u2009", "\u200B", "\uFEFF"};
constexpr std::string_view edges[] = {"，", ",",  "、", "；", ";", "。", "：", ":",
                                      ".",  "．", "！", "★",  "*", "▲",  "●",  "☆",
                                      "△",  "※",  "•",  "·",  "/", "|",  "｜"};

template <std::size_t N>
std::size_t one_of(const std::string_view (&words)[N], std::string_view text, std::size_t at) {
  return begins_with_any(words, text.substr(at));
}

std::size_t sort_of(const std::string_view (&signs)[6], std::string_view sign) {
  const auto found = std::find(std::begin(signs), std::end(signs), sign);
  return static_cast<std::size_t>(found - std::begin(signs)) / 2;
}

std::size_t edge_at(std::string_view text, std::size_t at) {
  return std::max(one_of(edges, text, at), blank_at(text, at));
}

std::size_t edge_before(std::string_view text) {
  return std::max(ends_with_any(edges, text), ends_with_any(blanks, text));
}

}  // namespace

std::size_t bytes_of_character(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  const std::size_t bytes = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
  return std::min(bytes, text.size() - at);
}

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

// Most characters of a text are neither signs nor blanks, so they are told by one byte.
static bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

bool is_han(std::string_view text, std::size_t at) {
  return at < text.size() && static_cast<unsigned char>(text[at]) >= 0xE4 &&
         static_cast<unsigned char>(text[at]) <= 0xE9;
}

std::size_t blank_at(std::string_view text, std::size_t at) {
  if (at >= text.size() || is_han(text, at)) return 0;
  if (is_ascii(text[at])) return text[at] == ' ' || (text[at] >= '\t' && text[at] <= '\r') ? 1 : 0;
  return one_of(blanks, text, at);
}
std::size_t opener_at(std::string_view text, std::size_t at) {
  if (at >= text.size() || is_han(text, at)) return 0;
  if (is_ascii(text[at])) return text[at] == '(' || text[at] == '[' ? 1 : 0;
  return one_of(openers, text, at);
}
std::size_t closer_at(std::string_view text, std::size_t at) {
  if (at >= text.size() || is_han(text, at)) return 0;
  if (is_ascii(text[at])) return text[at] == ')' || text[at] == ']' ? 1 : 0;
  return one_of(closers, text, at);
}
std::size_t inside_character(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return at;
}

At trimmed(std::string_view text, At at) {
  while (at.from < at.to) {
    const std::size_t edge = edge_at(words_at(text, at), 0);
    if (edge == 0) break;
    at.from += edge;
  }
  while (at.from < at.to) {
    const std::size_t edge = edge_before(words_at(text, at));
    if (edge == 0) break;
    at.to -= edge;
  }
  return at;
}

std::vector<At> bracket_pairs(std::string_view text) {
  std::vector<At> pairs;
  std::vector<At> open;  // the opener's bytes
  for (std::size_t at = 0; at < text.size();) {
    if (is_han(text, at)) {
      at += bytes_of_character(text, at);
    } else if (const std::size_t opener = opener_at(text, at)) {
      open.push_back({at, at + opener});
      at += opener;
    } else if (const std::size_t closer = closer_at(text, at)) {
      const std::size_t sort = sort_of(closers, text.substr(at, closer));
      at += closer;
      if (open.empty() || sort_of(openers, words_at(text, open.back())) != sort) continue;
      pairs.push_back({open.back().from, at});
      open.pop_back();
    } else {
      at += bytes_of_character(text, at);
    }
  }
  std::sort(pairs.begin(), pairs.end(), [](At a, At b) { return a.from < b.from; });
  return pairs;
}

}  // namespace duban
