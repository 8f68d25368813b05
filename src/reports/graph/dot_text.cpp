#include "reports/graph/dot_text.h"

#include "base/text.h"
#include "reports/graph/label_lines.h"

#include <fmt/core.h>

namespace duban {

// Control characters are no part of a picture, and SVG forbids most.
static std::string printable(std::string_view text) {
  std::string words(text);
  for (char& c : words)
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  return words;
}

std::string dot_quoted(std::string_view text) {
  return "\"" + replace_all(replace_all(printable(text), "\\", "\\\\"), "\"", "\\\"") + "\"";
}

std::string html_escaped(std::string_view text) {
  std::string escaped = replace_all(printable(text), "&", "&amp;");
  escaped = replace_all(replace_all(escaped, "<", "&lt;"), ">", "&gt;");
  return replace_all(escaped, "\"", "&quot;");
}

std::string dot_node(std::string_view name, const Box& box, std::string_view attributes) {
  constexpr double inch = 72;
  return fmt::format("{} [pos=\"{:.1f},{:.1f}\", width={:.3f}, height={:.3f}, {}];\n",
                     dot_quoted(name), box.left + box.width / 2, -(box.top + box.height / 2),
                     box.width / inch, box.height / inch, attributes);
}

std::string dot_words(std::string_view name, double left, double top, double font_size,
                      std::string_view words) {
  const double width = static_cast<double>(half_widths(words)) * font_size / 2 * 1.02 + 4;
  return dot_node(name, {left, top, width, font_size * 1.25},
                  fmt::format("shape=plaintext, style=\"\", fontsize={}, label={}", font_size,
                              dot_quoted(words)));
}

std::string dot_bounds(const Box& box) {
  return fmt::format("{:.1f},{:.1f},{:.1f},{:.1f}", box.left, -(box.top + box.height),
                     box.left + box.width, -box.top);
}

}  // namespace duban
