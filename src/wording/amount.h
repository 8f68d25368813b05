#pragma once

#include <optional>
#include <string_view>

namespace duban {

// A number that may count something: 1,200, 4.5, 两, 三成, 百分之二十, 一半.
struct Amount {
  double value = 0;
  std::size_t length = 0;    // code points, with 余 or 多
  int digits = 0;            // see Numeral
  bool han = false;          // Chinese characters
  bool share = false;        // value is a percentage already: 三成 is 30
  bool more = false;         // 余 or 多 follows
  bool ordinal_two = false;  // 二: 二期 is the second one, 两期 are two
};

// At the head of folded points; nothing where no number stands there.
std::optional<Amount> read_amount(std::u32string_view points);

}  // namespace duban
