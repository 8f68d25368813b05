#pragma once

#include <optional>

#include "outline/outline.h"
#include "outline/rank.h"
#include "wording/fold.h"

namespace duban {

// A marker as printed at a place of a folded text.
struct FoundMarker {
  Marker marker;
  int rank = 0;            // a Rank
  std::size_t points = 0;  // of the folded text, with the blank or mark that closes it
};

// What is printed at `at` like a marker; whether it is one, its neighbours tell (see segments.h).
// Never the beginning of a number, a date or a word: 1.5亿元, 2.4万, 3.15, 二、三孩家庭.
// A number above `most` is a year or an amount.
constexpr int most_items = 400;  // as far as outlines usually count
std::optional<FoundMarker> read_marker(std::string_view text, const Folded& folded, std::size_t at,
                                       int most = most_items);

}  // namespace duban
