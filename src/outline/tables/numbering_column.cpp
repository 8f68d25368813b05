#include "outline/tables/numbering_column.h"

#include "outline/tables/cells.h"

namespace duban {
namespace {

bool is_digits(const std::u32string& words) {
  constexpr std::size_t most = 4;
  if (words.empty() || words.size() > most) return false;
  for (const char32_t point : words)
    if (!is_arabic(point)) return false;
  return true;
}

}  // namespace

std::size_t numbering_column(const std::vector<SourceRow>& rows, std::size_t first_row,
                             std::size_t width) {
  for (std::size_t column = 0; column < width; ++column) {
    std::size_t numbers = 0;
    bool others = false;
    for (std::size_t at = first_row; at < rows.size() && !others; ++at) {
      if (column >= rows[at].size() || adds_up(rows[at])) continue;
      const SourceCell& cell = rows[at][column];
      const std::u32string words = points_of(cell);
      if (words.empty() || cell.from_left || cell.from_above) continue;
      if (is_digits(words))
        ++numbers;
      else
        others = rows[at].size() < 2 || !rows[at][1].from_left;  // not a line across
    }
    if (!others && numbers >= 2) return column;
  }
  return nowhere;
}

}  // namespace duban
