#include "formats/html_escape.h"

#include "formats/plain.h"

namespace duban {

static std::string_view entity(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

std::string escape_html(std::string_view words) {
  std::string escaped;
  for (const char c : plain(words)) {
    const std::string_view replaced = entity(c);
    replaced.empty() ? escaped.push_back(c) : static_cast<void>(escaped += replaced);
  }
  return escaped;
}

}  // namespace duban
