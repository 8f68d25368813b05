#include "formats/html/escape.h"

#include <algorithm>

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
  std::string safe = plain(words);
  const auto first =
      std::find_if(safe.begin(), safe.end(), [](char c) { return !entity(c).empty(); });
  if (first == safe.end()) return safe;
  std::string escaped(safe.begin(), first);
  for (auto at = first; at != safe.end(); ++at) {
    const std::string_view replaced = entity(*at);
    replaced.empty() ? escaped.push_back(*at) : static_cast<void>(escaped += replaced);
  }
  return escaped;
}

}  // namespace duban
