#include "intake/announced.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "wording/fold.h"
#include "wording/numeral.h"

namespace duban {

namespace {

constexpr std::array counted = {U"方面", U"项", U"点", U"件", U"大"};
constexpr std::array announcing = {U"以下", U"下列", U"如下", U"重点", U"做好", U"抓好", U"从"};

// So many characters before the number may stand between it and the word that announces it.
constexpr std::size_t reach = 14;

bool starts_with_one(std::u32string_view text) {
  if (text.starts_with(U"个")) text.remove_prefix(1);
  return std::any_of(counted.begin(), counted.end(),
                     [&](std::u32string_view word) { return text.starts_with(word); });
}

bool is_announced(std::u32string_view before, std::u32string_view behind) {
  const std::u32string_view near = before.substr(before.size() - std::min(before.size(), reach));
  const bool introduced =
      std::any_of(announcing.begin(), announcing.end(),
                  [&](std::u32string_view word) { return near.find(word) != near.npos; });
  const bool closes = behind.ends_with(U":") || behind.ends_with(U"：") || behind.ends_with(U"。");
  return introduced && (closes || behind.size() <= reach);
}

}  // namespace

std::optional<int> announced_count(std::string_view introduction) {
  const Folded folded = fold(introduction);
  const std::u32string_view points = folded.points;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto number = read_numeral(points.substr(i));
    if (!number || number->value < 2 || number->value > 60) continue;
    const std::u32string_view behind = points.substr(i + number->length);
    if (starts_with_one(behind) && is_announced(points.substr(0, i), behind)) return number->value;
    i += number->length - 1;
  }
  return std::nullopt;
}

}  // namespace duban
