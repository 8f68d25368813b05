#include "outline/page_line.h"

namespace duban {

namespace {

TextPoint point_at(std::string_view text, std::size_t at, std::size_t& size) {
  const auto lead = static_cast<unsigned char>(text[at]);
  size = 1;
  if (lead < 0x80) return {lead, at};
  const std::size_t whole = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0;
  if (whole == 0 || at + whole > text.size()) return {0xFFFD, at};
  char32_t point = lead & (0x7Fu >> whole);
  for (std::size_t k = 1; k < whole; ++k) {
    const auto byte = static_cast<unsigned char>(text[at + k]);
    if ((byte & 0xC0u) != 0x80u) return {0xFFFD, at};
    point = (point << 6) | (byte & 0x3Fu);
  }
  size = whole;
  return {point, at};
}

}  // namespace

std::vector<TextPoint> text_points(std::string_view text) {
  std::vector<TextPoint> points;
  points.reserve(text.size() / 2 + 1);
  for (std::size_t at = 0, size = 0; at < text.size(); at += size)
    points.push_back(point_at(text, at, size));
  return points;
}

bool is_han(char32_t point) {
  return (point >= 0x4E00 && point <= 0x9FFF) || (point >= 0x3400 && point <= 0x4DBF) ||
         point == U'〇' || (point >= 0xF900 && point <= 0xFAFF) ||
         (point >= 0x20000 && point <= 0x3FFFF);
}

// Signs of Latin texts that Chinese fonts set wide.
static bool is_wide_sign(char32_t point) {
  constexpr std::u32string_view signs = U"“”‘’…—";
  return signs.find(point) != signs.npos || (point >= 0x2460 && point <= 0x24FF);
}

static bool is_wide_block(char32_t point) {
  return (point >= 0x2E80 && point <= 0x33FF && point != 0x3000) ||
         (point >= 0xFE30 && point <= 0xFE6F) || (point >= 0xFF01 && point <= 0xFF60);
}

bool is_wide(char32_t point) {
  return is_han(point) || is_wide_block(point) || is_wide_sign(point);
}

bool is_blank(char32_t point) {
  return point == U' ' || point == U'\t' || point == 0xA0 || point == 0x3000 ||
         (point >= 0x2000 && point <= 0x200A) || point == 0x202F || point == 0x205F ||
         point == U'\r' || point == U'\n' || point == U'\f' || point == U'\v';
}

bool is_digit(char32_t point) { return point >= U'0' && point <= U'9'; }

bool is_latin_letter(char32_t point) {
  return (point >= U'a' && point <= U'z') || (point >= U'A' && point <= U'Z') ||
         (point >= 0xC0 && point <= 0x24F);
}

}  // namespace duban
