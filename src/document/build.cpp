#include "document/build.h"

#include <algorithm>
#include <array>

namespace duban {

Text bold(std::string words) { return {std::move(words), true, Tint::none}; }
Text lamp(Tint tint, std::string words) { return {std::move(words), false, tint}; }

Heading heading(int level, std::string words) { return {level, std::move(words)}; }
Paragraph paragraph(std::string words) { return {{Text{std::move(words)}}}; }
Paragraph paragraph(std::vector<Text> runs) { return {std::move(runs)}; }

static Listing listing(bool is_numbered, const std::vector<std::string>& items) {
  Listing made{is_numbered, {}};
  for (const std::string& item : items) made.items.push_back(paragraph(item));
  return made;
}

Listing bullets(const std::vector<std::string>& items) { return listing(false, items); }
Listing numbered(const std::vector<std::string>& items) { return listing(true, items); }

Cell cell(std::string words) { return {{Text{std::move(words)}}}; }
Cell cell(Tint tint, std::string words) { return {{lamp(tint, std::move(words))}}; }

std::vector<Cell> row(const std::vector<std::string>& cells) {
  std::vector<Cell> made;
  for (const std::string& words : cells) made.push_back(cell(words));
  return made;
}

// 1 to 99, more headings than any paper has.
static std::string numeral(int number) {
  static const std::array<const char*, 10> digits = {"",   "一", "二", "三", "四",
                                                     "五", "六", "七", "八", "九"};
  const auto tens = static_cast<std::size_t>(number / 10 % 10);
  const auto ones = static_cast<std::size_t>(number % 10);
  if (tens == 0) return digits.at(ones);
  return (tens == 1 ? "" : std::string(digits.at(tens))) + "十" + digits.at(ones);
}

static std::string number_at(std::size_t level, int number) {
  if (level == 0) return numeral(number) + "、";
  if (level == 1) return "（" + numeral(number) + "）";
  return std::to_string(number) + ".";
}

void number_headings(Document& document) {
  std::array<int, 3> counts{};
  for (Block& block : document.blocks) {
    auto* const found = std::get_if<Heading>(&block);
    if (!found) continue;
    const auto level = static_cast<std::size_t>(std::clamp(found->level, 1, 3) - 1);
    ++counts.at(level);
    std::fill(counts.begin() + static_cast<std::ptrdiff_t>(level) + 1, counts.end(), 0);
    found->words = number_at(level, counts.at(level)) + found->words;
  }
}

}  // namespace duban
