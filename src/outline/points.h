#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "source/traced.h"
#include "wording/fold.h"

namespace duban {

// Small questions about folded text that every reader of this folder asks.
using Points = std::u32string_view;

inline bool is_arabic(char32_t point) { return point >= U'0' && point <= U'9'; }
inline bool is_one_of(char32_t point, Points any) { return any.find(point) != Points::npos; }
inline bool may_be_sign(char32_t point) { return point < 0x4E00; }  // most points are Chinese
inline bool opens(char32_t point) {
  return may_be_sign(point) && is_one_of(point, U"([{《“‘〔【「『");
}
inline bool closes(char32_t point) {
  return may_be_sign(point) && is_one_of(point, U")]}》”’〕】」』");
}

inline bool holds(Points words, Points part) { return words.find(part) != Points::npos; }

template <std::size_t count>
bool holds_any(Points words, const Points (&parts)[count]) {
  return std::any_of(parts, parts + count, [&](Points part) { return holds(words, part); });
}
template <std::size_t count>
bool begins_with_any(Points words, const Points (&parts)[count]) {
  return std::any_of(parts, parts + count, [&](Points part) { return words.starts_with(part); });
}
template <std::size_t count>
bool ends_with_any(Points words, const Points (&parts)[count]) {
  return std::any_of(parts, parts + count, [&](Points part) { return words.ends_with(part); });
}
template <std::size_t count>
bool is_any(Points words, const Points (&parts)[count]) {
  return std::find(parts, parts + count, words) != parts + count;
}

// The part of a text that the points [from, to) of its folded form were made of.
inline Traced part_of(const Traced& text, const Folded& folded, std::size_t from, std::size_t to) {
  const auto byte = [&](std::size_t point) -> std::size_t {
    if (point == 0) return 0;  // blanks before the first point belong to it
    return point >= folded.points.size() ? text.size() : folded.bytes[point];
  };
  return text.part(byte(from), byte(to));
}

}  // namespace duban
