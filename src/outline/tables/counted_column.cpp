#include "outline/tables/counted_column.h"

#include "outline/marker.h"
#include "outline/tables/cells.h"

namespace duban {
namespace {

bool counts(const ColumnKind& kind) {
  return kind.column == Column::text || kind.label == Label::measure;
}

// The number before the words of a cell; 0 = none.
int number_before(const SourceCell& cell) {
  if (cell.from_above || cell.from_left || cell.lines.empty()) return 0;
  const Traced text = joined(cell);
  const auto marker = read_marker(text.text(), fold(text.text()), 0);
  return marker && marker->marker.style == NumberStyle::digit ? marker->marker.ordinal : 0;
}

bool counts_on(const std::vector<SourceRow>& rows, std::size_t from, std::size_t column) {
  std::size_t following = 0;
  int last = 0;
  for (std::size_t at = from; at < rows.size(); ++at) {
    if (column >= rows[at].size()) continue;
    const int number = number_before(rows[at][column]);
    if (number == 0) continue;
    if (last > 0 && number <= last) return false;
    if (last > 0 && number == last + 1) ++following;
    last = number;
  }
  return following >= 2;
}

}  // namespace

std::size_t counted_column(const std::vector<SourceRow>& rows, const TableHeader& header) {
  for (std::size_t at = 0; at < header.columns.size(); ++at)
    if (counts(header.columns[at]) && counts_on(rows, header.to, at)) return at;
  return nowhere;
}

}  // namespace duban
