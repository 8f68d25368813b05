#include "formats/wrap.h"

#include <algorithm>

#include "base/text.h"
#include "formats/cells.h"

namespace duban {

static bool is_closing(char32_t c) {
  return std::u32string_view(U"，。、；：？！）》」』】〉”’…—%,.;:?!)]}").find(c) !=
         std::u32string_view::npos;
}

static bool is_opening(char32_t c) {
  return std::u32string_view(U"（《「『【〈“‘([{").find(c) != std::u32string_view::npos;
}

static bool may_break(char32_t before, char32_t after) {
  if (is_closing(after) || is_opening(before)) return false;
  return before == ' ' || after == ' ' || cells(before) == 2 || cells(after) == 2;
}

// Where the line that starts at `start` ends: as much as fits, then back to the last good break.
static std::size_t line_end(std::u32string_view text, std::size_t start, int width) {
  std::size_t end = start;
  for (int used = 0; end < text.size(); ++end) {
    used += cells(text[end]);
    if (used > width && end > start) break;
  }
  if (end == text.size()) return end;
  for (std::size_t at = end; at > start; --at)
    if (may_break(text[at - 1], text[at])) return at;
  return end;
}

std::vector<std::string> wrap(std::string_view text, int width) {
  const std::u32string points = code_points(text);
  std::vector<std::string> lines;
  for (std::size_t start = 0; start < points.size();) {
    const std::size_t end = line_end(points, start, std::max(width, 2));
    lines.push_back(to_utf8(std::u32string_view(points).substr(start, end - start)));
    lines.back().erase(lines.back().find_last_not_of(' ') + 1);
    start = end;
    while (start < points.size() && points[start] == ' ') ++start;
  }
  if (lines.empty()) lines.emplace_back();
  return lines;
}

}  // namespace duban
