#include "reports/graph/label_lines.h"

#include "base/text.h"

#include <algorithm>

namespace duban {

namespace {

std::size_t half_width(char32_t c) { return c < 0x2000 ? 1 : 2; }

bool closes(char32_t c) {
  return std::u32string_view(U"，。、；：？！）》”’…,.;:?!)]%").find(c) !=
         std::u32string_view::npos;
}
bool opens(char32_t c) {
  return std::u32string_view(U"（《“‘([").find(c) != std::u32string_view::npos;
}
bool in_word(char32_t c) { return c < 0x80 && c > 0x20 && !closes(c) && !opens(c); }

std::size_t half_widths(std::u32string_view text) {
  std::size_t width = 0;
  for (const char32_t c : text) width += half_width(c);
  return width;
}

bool may_break_before(std::u32string_view text, std::size_t at) {
  return !closes(text[at]) && !opens(text[at - 1]) && !(in_word(text[at - 1]) && in_word(text[at]));
}

// How many characters the first line takes.
std::size_t first_line(std::u32string_view text, std::size_t most) {
  std::size_t fits = 0;
  for (std::size_t width = 0; fits < text.size() && width + half_width(text[fits]) <= most; ++fits)
    width += half_width(text[fits]);
  if (fits == text.size()) return fits;
  for (std::size_t at = fits; at > 0; --at)
    if (may_break_before(text, at)) return at;
  return std::max<std::size_t>(fits, 1);
}

std::vector<std::string> broken(std::u32string_view rest, std::size_t most) {
  std::vector<std::string> lines;
  while (!rest.empty()) {
    const std::size_t taken = first_line(rest, most);
    lines.push_back(to_utf8(rest.substr(0, taken)));
    rest.remove_prefix(taken);
  }
  return lines;
}

}  // namespace

std::vector<std::string> label_lines(std::string_view title, std::size_t width) {
  const std::u32string text = code_points(title);
  const std::size_t most = 2 * std::max<std::size_t>(width, 1);
  const std::vector<std::string> filled = broken(text, most);
  // The narrowest lines that need no line more: no orphan at the end.
  for (std::size_t even = half_widths(text) / std::max<std::size_t>(filled.size(), 1); even < most;
       ++even)
    if (auto lines = broken(text, std::max<std::size_t>(even, 2)); lines.size() == filled.size())
      return lines;
  return filled;
}

std::size_t half_widths(std::string_view text) { return half_widths(code_points(text)); }

}  // namespace duban
