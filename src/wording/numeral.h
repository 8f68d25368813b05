#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace duban {

// A whole number at the head of a text, in any of the forms that official papers use: 2024,
// 二〇二四, 二零二四, 二十三, 廿三, 一百二十, 两.
struct Numeral {
  int value = 0;
  int digits = 0;    // written place by place: 2024 and 二〇二四 have 4; 二十三 has none
  bool han = false;  // Chinese characters, not 0-9
  std::size_t length = 0;  // code points that it takes
};

// Needs: folded points (see fold).  Nothing where no numeral stands at their head.
std::optional<Numeral> read_numeral(std::u32string_view points);

// The value of words that are one whole numeral; full-width digits and blanks are allowed.
std::optional<int> read_number(std::string_view words);

// 一 to 九, 〇, 零, ○ and 两: their value; else -1.
int han_digit(char32_t point);

}  // namespace duban
