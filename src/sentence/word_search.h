#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace duban {

template <std::size_t N>
bool has_any(std::u32string_view text, const std::u32string_view (&words)[N]) {
  return std::any_of(words, words + N,
                     [&](std::u32string_view word) { return text.find(word) != text.npos; });
}

template <std::size_t N>
bool begins_with_any(std::u32string_view text, const std::u32string_view (&words)[N]) {
  return std::any_of(words, words + N,
                     [&](std::u32string_view word) { return text.starts_with(word); });
}

template <std::size_t N>
bool ends_with_any(std::u32string_view text, const std::u32string_view (&words)[N]) {
  return std::any_of(words, words + N,
                     [&](std::u32string_view word) { return text.ends_with(word); });
}

inline std::u32string_view last_points(std::u32string_view text, std::size_t most) {
  return text.substr(text.size() - std::min(text.size(), most));
}

}  // namespace duban
