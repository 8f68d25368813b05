#include "formats/cells.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace duban {

struct Range {
  char32_t first;
  char32_t last;
};

// Unicode's East Asian Width W and F, in coarse blocks.
static constexpr std::array<Range, 16> wide = {{{0x1100, 0x115F},
                                                {0x2E80, 0x303E},
                                                {0x3041, 0x4DBF},
                                                {0x4E00, 0xA4CF},
                                                {0xA960, 0xA97F},
                                                {0xAC00, 0xD7A3},
                                                {0xF900, 0xFAFF},
                                                {0xFE30, 0xFE6F},
                                                {0xFF01, 0xFF60},
                                                {0xFFE0, 0xFFE6},
                                                {0x16FE0, 0x18DFF},
                                                {0x1F300, 0x1F64F},
                                                {0x1F680, 0x1F6FF},
                                                {0x1F7E0, 0x1F7EB},
                                                {0x1F900, 0x1FAFF},
                                                {0x20000, 0x3FFFD}}};

// Combining marks, joiners and variation selectors.
static constexpr std::array<Range, 6> without_width = {{{0x0300, 0x036F},
                                                        {0x200B, 0x200F},
                                                        {0x2060, 0x2064},
                                                        {0xFE00, 0xFE0F},
                                                        {0xFEFF, 0xFEFF},
                                                        {0xE0100, 0xE01EF}}};

template <std::size_t size>
static bool is_in(const std::array<Range, size>& ranges, char32_t c) {
  const auto found =
      std::lower_bound(ranges.begin(), ranges.end(), c,
                       [](const Range& range, char32_t x) { return range.last < x; });
  return found != ranges.end() && c >= found->first;
}

int cells(char32_t c) {
  if (c < 0x300) return 1;
  if (is_in(without_width, c)) return 0;
  return is_in(wide, c) ? 2 : 1;
}

int cells(std::string_view text) {
  int sum = 0;
  for (const char32_t c : code_points(text)) sum += cells(c);
  return sum;
}

// Chinese fonts set the quotes, dashes, dots and signs of U+2010..U+2BFF as wide as a Han
// character.
static double ems(char32_t c) {
  if (c >= U'A' && c <= U'Z') return 0.68;
  if (c < 0x300) return 0.56;
  if (c >= 0x2010 && c <= 0x2BFF && cells(c) == 1) return 1;
  return cells(c) * 0.5;
}

double ems(std::string_view text) {
  double sum = 0;
  for (const char32_t c : code_points(text)) sum += ems(c);
  return sum;
}

std::string fit(std::string_view text, double most) {
  if (ems(text) <= most) return std::string(text);
  std::u32string kept;
  double sum = ems(U'…');
  for (const char32_t c : code_points(text)) {
    sum += ems(c);
    if (sum > most) break;
    kept.push_back(c);
  }
  return to_utf8(kept) + "…";
}

static std::string blanks(int count) {
  return std::string(static_cast<std::size_t>(std::max(count, 0)), ' ');
}

std::string pad_right(std::string text, int width) {
  text += blanks(width - cells(text));
  return text;
}

std::string pad_left(const std::string& text, int width) {
  return blanks(width - cells(text)) + text;
}

}  // namespace duban
