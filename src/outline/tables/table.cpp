#include "outline/tables/table.h"

#include <optional>
#include <string>

#include "base/text.h"
#include "outline/marker.h"
#include "outline/tables/cells.h"
#include "outline/tables/group.h"
#include "outline/tables/shape.h"
#include "outline/tables/task_cell.h"

namespace duban {
namespace {

constexpr int category_rank = table_rank;
constexpr int group_rank = table_rank + 2;
constexpr int row_rank = table_rank + 4;
constexpr int below_rank = table_rank + 6;

class TableReader {
 public:
  TableReader(const std::vector<SourceRow>& rows, TableHeader header, OutlineBuilder& into)
      : rows_(rows), shape_(rows, std::move(header)), into_(into) {}

  void read() {
    const std::size_t depth = into_.depth();
    for (std::size_t at = 0; at < shape_.header.from; ++at) add_title_row(rows_[at]);
    for (std::size_t at = shape_.header.from; at < rows_.size(); ++at) {
      if (at < shape_.header.to || names_columns(rows_[at]))
        add_header(rows_[at]);
      else if (adds_up(rows_[at]))
        add_title_row(rows_[at]);
      else if (heads_rows(rows_[at]))
        item_ = -1;
      else
        add_row(at);
    }
    into_.close_to(depth);
  }

 private:
  // A row that heads those below it, and adds it.
  bool heads_rows(const SourceRow& row) {
    if (shape_.is_numbered_section(row))
      add_numbered_section(into_, row, shape_.number, category_rank);
    else if (shape_.is_section(row))
      add_section(into_, row, category_rank);
    else
      return false;
    return true;
  }

  void add_title_row(const SourceRow& row) {
    for (const SourceCell& cell : row)
      if (!cell.from_above && !cell.from_left) add_cell(PieceKind::head, -1, cell);
  }

  void add_cell(PieceKind kind, int item, const SourceCell& cell, Label label = Label::none) {
    duban::add_cell(into_, kind, item, cell, label);
  }

  void add_header(const SourceRow& row) {
    for (std::size_t at = 0; at < row.size(); ++at)
      if (!row[at].from_above && !row[at].from_left)
        add_cell(PieceKind::label, -1, row[at],
                 at < shape_.header.columns.size() ? shape_.header.columns[at].label : Label::none);
  }

  // The groups that a row opens; -1 = none.
  struct Groups {
    int category = -1;
    int group = -1;
  };
  Groups open_groups(const SourceRow& row, std::size_t width) {
    Groups opened;
    for (std::size_t at = 0; at < width; ++at)
      if (kind(at).column == Column::category && names_new_category(row[at]))
        opened.category = open_group(into_, row[at], category_rank);
    if (shape_.heads_groups && TableShape::begins(row, shape_.heading))
      opened.group = open_group(into_, row[shape_.heading], group_rank);
    return opened;
  }

  void add_row(std::size_t place) {
    const SourceRow& row = rows_[place];
    const bool continues = item_ >= 0 && shape_.continues(row);
    if (!continues) {
      item_ = -1;
      shared_ = shape_.shared_columns(place);
    }
    measure_ = -1;
    const std::size_t width = std::min(row.size(), shape_.header.columns.size());
    const Groups groups = open_groups(row, width);
    for (std::size_t at = 0; at < width; ++at)
      if (!says_again(row[at], at, continues)) add_cell_of(row, at, groups);
  }

  // What goes on from above or the left, but a field of several items.
  bool says_again(const SourceCell& cell, std::size_t at, bool continues) const {
    const bool of_each = kind(at).column == Column::field && !continues;
    return cell.from_left || cell.lines.empty() || (cell.from_above && !of_each);
  }

  void add_cell_of(const SourceRow& row, std::size_t at, const Groups& groups) {
    const SourceCell& cell = row[at];
    if (kind(at).column == Column::category) return add_category(groups.category, cell);
    if (at == shape_.heading && shape_.heads_groups)
      return add_cell(PieceKind::title, groups.group, cell);
    if (at == shape_.number && shape_.counted != nowhere)
      return add_group_number(groups.group, cell);
    if (at == shape_.counted) return add_task(cell);
    if (kind(at).column == Column::stage) return add_stage(at, cell);
    if (at < shared_.size() && shared_[at]) return add_measure(kind(at), cell);
    add_column(kind(at), cell);
  }

  const ColumnKind& kind(std::size_t at) const { return shape_.header.columns[at]; }

  // Of a task whose rows differ in who or when: each row is an item under it.
  void add_measure(const ColumnKind& kind, const SourceCell& cell) {
    if (measure_ < 0) measure_ = open_below();
    if (kind.column == Column::field) return add_cell(PieceKind::field, measure_, cell, kind.label);
    add_duty(into_, measure_, cell);
  }

  // What is to be done in a quarter is an item under the row's, with the quarter for its time.
  void add_stage(std::size_t at, const SourceCell& cell) {
    constexpr std::size_t shortest = 3;  // characters: √ and 完成 say nothing of their own
    const std::u32string words = points_of(cell);
    if (words.size() < shortest || words.find_first_not_of(U"0123456789.%") == Points::npos)
      return add_cell(PieceKind::field, item(), cell, Label::remark);
    const int above = item();
    const int stage = open_below();
    add_duty(into_, stage, cell);
    add_cell(PieceKind::field, stage, shape_.name_of(at), Label::due);
    into_.close_below(above);
  }

  int open_below() {
    const int above = item();
    into_.close_below(above);
    const int below = into_.open(Marker{}, below_rank);
    into_.item(below).row = true;
    return below;
  }

  // A category printed in every row is one as long as it does not change.
  bool names_new_category(const SourceCell& cell) {
    const std::string words = joined(cell).text();
    if (cell.from_left || cell.from_above || words.empty()) return false;
    if (words == category_ && into_.is_open(category_rank)) return false;
    category_ = words;
    return true;
  }

  void add_category(int item, const SourceCell& cell) {
    if (item >= 0) return add_cell(PieceKind::title, item, cell);
    add_cell(PieceKind::field, -1, cell, Label::category);
  }

  int item() {
    if (item_ < 0) {
      item_ = into_.open(Marker{}, row_rank);
      into_.item(item_).row = true;
    }
    return item_;
  }

  void add_column(const ColumnKind& kind, const SourceCell& cell) {
    switch (kind.column) {
      case Column::number:
        return add_number(cell);
      case Column::task:
        return add_task(cell);
      case Column::field:
        return add_cell(PieceKind::field, item(), cell, kind.label);
      default:
        return add_cell(PieceKind::body, item(), cell);
    }
  }

  // The number column counts the groups where the tasks beside them bear their own.
  void add_group_number(int group, const SourceCell& cell) {
    if (group >= 0) into_.item(group).marker = number_of(cell);
    add_cell(PieceKind::marker, group, cell);
  }

  void add_number(const SourceCell& cell) {
    into_.item(item()).marker = number_of(cell);
    add_cell(PieceKind::marker, item_, cell);
  }

  void add_task(const SourceCell& cell) {
    const Traced whole = joined(cell);
    const Folded folded = fold(whole.text());
    const int row = item();
    std::size_t marks = marks_before(folded);
    if (const auto marker = own_number(whole, folded)) {
      into_.item(row).marker = marker->marker;
      marks = marker->points;
    }
    const std::size_t size = folded.points.size();
    into_.add(PieceKind::marker, row, part_of(whole, folded, 0, marks), true);
    const std::size_t title = end_of_cell_title(folded.points, marks, has_text());
    if (title == marks) {
      if (marks == 0) return add_cell(PieceKind::body, row, cell);
      return into_.add(PieceKind::body, row, part_of(whole, folded, marks, size), false);
    }
    const Traced words = part_of(whole, folded, marks, title);
    into_.item(row).title = trim(without_stop(words).text());
    into_.item(row).whole_cell = title == size && !has_text();
    into_.add(PieceKind::title, row, words, marks == 0);
    into_.add(PieceKind::body, row, part_of(whole, folded, title, size), false);
  }

  // Whether a text beside the task's cell says what is to be done.
  bool has_text() const { return shape_.has_text && shape_.counted == nowhere; }

  // 3.完善制度: the number of a task that no column gives.
  std::optional<FoundMarker> own_number(const Traced& text, const Folded& folded) const {
    if (shape_.counted == nowhere && shape_.number != nowhere) return std::nullopt;
    return read_marker(text.text(), folded, 0);
  }

  const std::vector<SourceRow>& rows_;
  TableShape shape_;
  OutlineBuilder& into_;
  std::string category_;
  int item_ = -1;             // of the row
  int measure_ = -1;          // the row's own, of several under one task
  std::vector<bool> shared_;  // columns that tell of the measure, not of the task
};

}  // namespace

bool lists_tasks(const std::vector<SourceRow>& rows) { return find_header(rows).found(); }

void add_table(const std::vector<SourceRow>& rows, OutlineBuilder& into) {
  TableHeader header = find_header(rows);
  if (header.found()) return TableReader(rows, std::move(header), into).read();
  const PieceKind kind = into.current() < 0 ? PieceKind::loose : PieceKind::body;
  for (const SourceRow& row : rows)
    for (const SourceCell& cell : row)
      if (!cell.from_above && !cell.from_left)
        for (const Traced& line : cell.lines) into.add(kind, into.current(), line, true);
}

}  // namespace duban
