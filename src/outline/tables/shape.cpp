#include "outline/tables/shape.h"

#include <algorithm>
#include <utility>

#include "outline/marker.h"
#include "outline/tables/cells.h"
#include "outline/tables/stage_column.h"

namespace duban {

TableShape::TableShape(const std::vector<SourceRow>& rows, TableHeader table_header)
    : header(std::move(table_header)), rows_(rows) {
  for (std::size_t at = header.columns.size(); at-- > 0;) {
    if (header.columns[at].column == Column::task) heading = at;
    if (header.columns[at].column == Column::number) number = at;
    has_text = has_text || header.columns[at].column == Column::text;
  }
  has_digits_ = counts_in_digits();
  counted = counted_column(rows_, header);
  heads_groups = counted != nowhere || (has_text && spans_numbers());
}

bool TableShape::begins(const SourceRow& row, std::size_t column) {
  return column < row.size() && !row[column].from_above && !row[column].from_left &&
         !points_of(row[column]).empty();
}

bool TableShape::continues(const SourceRow& row) const {
  return !heads_groups && !begins(row, heading) && !begins(row, number);
}

namespace {

bool tells_who_or_when(const ColumnKind& kind) {
  return kind.label == Label::lead || kind.label == Label::owner || kind.label == Label::support ||
         kind.label == Label::due;
}

}  // namespace

// Whether a row that goes on has a text and an owner or a time of its own.
bool TableShape::is_shared(const SourceRow& row) const {
  bool says = false;
  bool assigns = false;
  for (std::size_t at = 0; at < std::min(row.size(), header.columns.size()); ++at) {
    if (!begins(row, at)) continue;
    says = says || header.columns[at].column == Column::text;
    assigns = assigns || tells_who_or_when(header.columns[at]);
  }
  return says && assigns;
}

std::vector<bool> TableShape::shared_columns(std::size_t first) const {
  std::vector<bool> columns(header.columns.size(), false);
  if (!has_text || heads_groups) return {};
  bool shared = false;
  for (std::size_t next = first + 1; next < rows_.size() && continues(rows_[next]); ++next) {
    if (is_section(rows_[next]) || names_columns(rows_[next])) break;
    shared = shared || is_shared(rows_[next]);
    for (std::size_t at = 0; at < columns.size(); ++at) {
      const Column column = header.columns[at].column;
      const bool may = column == Column::field || column == Column::text || column == Column::other;
      columns[at] = columns[at] || (may && begins(rows_[next], at));
    }
  }
  return shared ? columns : std::vector<bool>();
}

const SourceCell& TableShape::name_of(std::size_t column) const {
  static const SourceCell nothing;
  const SourceCell* name = &nothing;
  for (std::size_t at = header.from; at < header.to; ++at)
    if (column < rows_[at].size() && names_stage(points_of(rows_[at][column])))
      name = &rows_[at][column];
  return *name;
}

// Whether a cell of the heading column stands beside several numbered rows.
bool TableShape::spans_numbers() const {
  for (std::size_t at = header.to; at < rows_.size(); ++at) {
    const SourceRow& row = rows_[at];
    if (begins(row, number) && !begins(row, heading) && !names_columns(row) && !is_section(row))
      return true;
  }
  return false;
}

// One cell across: 一、健全制度.
bool TableShape::is_section(const SourceRow& row) const {
  std::size_t filled = 0;
  std::size_t where = 0;
  for (std::size_t at = 0; at < row.size(); ++at) {
    if (row[at].from_left || points_of(row[at]).empty()) continue;
    if (row[at].from_above) return false;
    ++filled;
    where = at;
  }
  if (filled != 1) return false;
  const Traced text = joined(row[where]);
  if (read_marker(text.text(), fold(text.text()), 0)) return true;
  const bool across = where + 1 < row.size() && row[where + 1].from_left;
  return across || (where == 0 && where != heading);
}

// 一 | 经济发展 | | : only a Han numeral in the number column and a name beside it.
bool TableShape::is_numbered_section(const SourceRow& row) const {
  if (!has_digits_ || counted != nowhere || !begins(row, number)) return false;
  const std::u32string printed = points_of(row[number]);
  if (printed.size() > 2 || printed.find_first_not_of(U"一二三四五六七八九十") != Points::npos)
    return false;
  std::size_t filled = 0;
  for (std::size_t at = 0; at < row.size(); ++at) {
    if (row[at].from_above && !points_of(row[at]).empty()) return false;
    filled += begins(row, at);
  }
  return filled == 2;
}

// Whether the tasks themselves are counted 1, 2, 3.
bool TableShape::counts_in_digits() const {
  if (number == nowhere) return false;
  for (std::size_t at = header.to; at < rows_.size(); ++at)
    if (begins(rows_[at], number) && is_arabic(points_of(rows_[at][number]).front())) return true;
  return false;
}

}  // namespace duban
