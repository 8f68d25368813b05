#include "outline/tables/group.h"

#include "base/text.h"
#include "outline/marker.h"
#include "outline/tables/cells.h"
#include "outline/tables/shape.h"
#include "outline/tables/task_cell.h"

namespace duban {
namespace {

struct GroupCell {
  Traced number;
  Traced title;
  std::optional<FoundMarker> marker;

  explicit GroupCell(const SourceCell& cell) {
    const Traced text = joined(cell);
    const Folded folded = fold(text.text());
    marker = read_marker(text.text(), folded, 0);
    const std::size_t cut = marker ? marker->points : 0;
    number = part_of(text, folded, 0, cut);
    title = part_of(text, folded, cut, folded.points.size());
  }

  int open(OutlineBuilder& into, int rank) const {
    const int item = into.open(marker ? marker->marker : Marker{}, rank);
    into.item(item).title = trim(without_stop(title).text());
    return item;
  }
};

}  // namespace

void add_cell(OutlineBuilder& into, PieceKind kind, int item, const SourceCell& cell, Label label) {
  for (const Traced& line : cell.lines) into.add(kind, item, line, true, label);
}

int open_group(OutlineBuilder& into, const SourceCell& cell, int rank) {
  return GroupCell(cell).open(into, rank);
}

void add_section(OutlineBuilder& into, const SourceRow& row, int rank) {
  for (const SourceCell& cell : row) {
    if (cell.from_left || points_of(cell).empty()) continue;
    const GroupCell group(cell);
    const int item = group.open(into, group.marker ? group.marker->rank : rank);
    into.add(PieceKind::marker, item, group.number, true);
    into.add(PieceKind::title, item, group.title, group.number.empty());
    return;
  }
}

void add_numbered_section(OutlineBuilder& into, const SourceRow& row, std::size_t number,
                          int rank) {
  const int item = into.open(number_of(row[number]), rank);
  for (std::size_t at = 0; at < row.size(); ++at) {
    if (!TableShape::begins(row, at)) continue;
    add_cell(into, at == number ? PieceKind::marker : PieceKind::title, item, row[at]);
    if (at != number) into.item(item).title = trim(without_stop(joined(row[at])).text());
  }
}

void add_duty(OutlineBuilder& into, int item, const SourceCell& cell) {
  const std::u32string words = points_of(cell);
  const bool phrase = end_of_cell_title(words, 0, true) == words.size();
  if (!phrase || !into.item(item).title.empty()) return add_cell(into, PieceKind::body, item, cell);
  into.item(item).title = trim(without_stop(joined(cell)).text());
  add_cell(into, PieceKind::title, item, cell);
}

}  // namespace duban
