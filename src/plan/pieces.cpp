#include "plan/pieces.h"

#include <algorithm>

namespace duban {

static bool has_long_quote(std::string_view text) {
  return text.find("\"\"\"") != text.npos || text.find("'''") != text.npos;
}

std::vector<Piece> cut_at_tasks(std::string_view text, std::size_t size) {
  if (text.size() <= 2 * size || has_long_quote(text)) return {{text, 0}};
  constexpr std::string_view mark = "\n[[task]]";
  std::vector<Piece> pieces;
  int lines = 0;
  for (std::size_t least = 0; !text.empty(); least = size) {
    const std::size_t found = text.find(mark, least);
    const std::string_view piece = text.substr(0, found == text.npos ? found : found + 1);
    pieces.push_back({piece, lines});
    lines += static_cast<int>(std::count(piece.begin(), piece.end(), '\n'));
    text.remove_prefix(piece.size());
  }
  return pieces;
}

}  // namespace duban
