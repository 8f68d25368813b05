#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace duban {

// A phrase as the readers of this folder see it: code points without blanks, full-width forms
// narrow, the traditional forms of words that matter simplified, every dash a '-'.
struct Folded {
  std::u32string points;
  std::vector<std::uint32_t> bytes;  // where each point stood in the original; one more at the end
};

// Total: bytes that are no UTF-8 become points that no rule knows.
Folded fold(std::string_view words);

}  // namespace duban
