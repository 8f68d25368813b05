#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace duban {

// 发文字号 (GB/T 9704-2012, 7.2.5): 督〔2024〕3号 is the third paper of 2024 under the mark 督.
struct PaperNumber {
  std::string mark;
  int year = 0;
  int number = 0;

  auto operator<=>(const PaperNumber&) const = default;
};

std::string to_string(const PaperNumber& number);

// As people type it: 督[2024]3号, 督(2024)3, 督〔2024〕第3号; blanks and full width do not matter.
std::optional<PaperNumber> parse_paper_number(std::string_view typed);

}  // namespace duban
