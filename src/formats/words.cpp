#include "formats/words.h"

#include <fmt/format.h>

#include <cmath>

#include "document/tint.h"
#include "formats/plain.h"

namespace duban {

std::string lamp_words(Tint tint) {
  return tint == Tint::none ? "" : "●" + std::string(in_chinese(tint));
}

std::string words_beside_lamp(const Text& text) {
  return text.tint != Tint::none && text.words == in_chinese(text.tint) ? "" : plain(text.words);
}

std::string words_of(const Text& text) {
  const std::string lamp = lamp_words(text.tint);
  const std::string words = words_beside_lamp(text);
  return lamp.empty() || words.empty() ? lamp + words : lamp + " " + words;
}

std::string words_of(const std::vector<Text>& runs) {
  std::string words;
  for (const Text& run : runs) words += words_of(run);
  return words;
}

std::string words_of(const Cell& cell) {
  std::string words;
  for (int i = 0; i < cell.indent; ++i) words += "　";
  return words + words_of(cell.runs);
}

std::string figure(double value) {
  if (!std::isfinite(value)) return "—";
  std::string text = fmt::format("{:.2f}", value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

}  // namespace duban
