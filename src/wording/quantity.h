#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "wording/token.h"

namespace duban {

// A counted target: 两期以上 is >= 2 期; 以上, 以下, 以内 include the number (民法典1259条).
struct Quantity {
  std::string op;  // ==  >=  >  <=  <  ~ (左右, 近, 约)
  double value = 0;
  std::string unit;  // 万 and 亿 stay in it: 万人; 三成 and 一半 are %
  std::string per;   // year, half, quarter, month, week where a period is said; else ""

  bool operator==(const Quantity&) const = default;
};

// The period that the words count in (每年, 一年两次): see Quantity::per.
std::string period_said(const Tokens& tokens);

// Nothing where the words count nothing.
std::optional<Quantity> read_quantity(std::string_view words);

}  // namespace duban
