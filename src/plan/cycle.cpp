#include "plan/cycle.h"

#include "base/text.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace duban {

const std::vector<std::string>& cycle_words() {
  static const std::vector<std::string> words = {"不报",   "每周",   "每两周", "每月",
                                                 "每季度", "每半年", "每年"};
  return words;
}

std::string_view in_chinese(Cycle cycle) { return cycle_words()[static_cast<std::size_t>(cycle)]; }

std::optional<Cycle> parse_cycle(std::string_view words) {
  const auto& known = cycle_words();
  const auto found = std::find(known.begin(), known.end(), words);
  if (found == known.end()) return {};
  return static_cast<Cycle>(found - known.begin());
}

std::string unknown_cycle(const std::string& words) {
  return fmt::format("报送周期 report 不能是“{}”{},可用的有:{}", words,
                     did_you_mean(words, cycle_words()), join(cycle_words(), "、"));
}

std::string_view to_string(Cycle cycle) {
  constexpr std::array<std::string_view, 7> ids = {"none",    "week", "fortnight", "month",
                                                   "quarter", "half", "year"};
  return ids[static_cast<std::size_t>(cycle)];
}

}  // namespace duban
