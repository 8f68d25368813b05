#include "outline/table.h"

#include <optional>
#include <string>

#include "base/text.h"
#include "outline/cells.h"
#include "outline/heading.h"
#include "outline/marker.h"
#include "outline/table_shape.h"

namespace duban {
namespace {

constexpr int category_rank = table_rank;
constexpr int group_rank = table_rank + 2;
constexpr int row_rank = table_rank + 4;

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
      else if (shape_.is_numbered_section(rows_[at]))
        add_numbered_section(rows_[at]);
      else if (shape_.is_section(rows_[at]))
        add_section(rows_[at]);
      else
        add_row(rows_[at]);
    }
    into_.close_to(depth);
  }

 private:
  void add_numbered_section(const SourceRow& row) {
    item_ = -1;
    const int item = into_.open(number_of(row[shape_.number]), category_rank);
    for (std::size_t at = 0; at < row.size(); ++at) {
      if (!TableShape::begins(row, at)) continue;
      add_cell(at == shape_.number ? PieceKind::marker : PieceKind::title, item, row[at]);
      if (at != shape_.number) into_.item(item).title = trim(without_stop(joined(row[at])).text());
    }
  }

  void add_title_row(const SourceRow& row) {
    for (const SourceCell& cell : row)
      if (!cell.from_above && !cell.from_left) add_cell(PieceKind::head, -1, cell);
  }

  void add_cell(PieceKind kind, int item, const SourceCell& cell, Label label = Label::none) {
    for (const Traced& line : cell.lines) into_.add(kind, item, line, true, label);
  }

  void add_header(const SourceRow& row) {
    for (std::size_t at = 0; at < row.size(); ++at)
      if (!row[at].from_above && !row[at].from_left)
        add_cell(PieceKind::label, -1, row[at],
                 at < shape_.header.columns.size() ? shape_.header.columns[at].label : Label::none);
  }

  void add_section(const SourceRow& row) {
    item_ = -1;
    for (const SourceCell& cell : row) {
      if (cell.from_left || points_of(cell).empty()) continue;
      const Traced text = joined(cell);
      const Folded folded = fold(text.text());
      const auto marker = read_marker(text.text(), folded, 0);
      const int item =
          into_.open(marker ? marker->marker : Marker{}, marker ? marker->rank : category_rank);
      const std::size_t cut = marker ? marker->points : 0;
      const Traced title = part_of(text, folded, cut, folded.points.size());
      into_.add(PieceKind::marker, item, part_of(text, folded, 0, cut), true);
      into_.item(item).title = trim(without_stop(title).text());
      into_.add(PieceKind::title, item, title, cut == 0);
      return;
    }
  }

  // 一、健全制度, of a cell that heads the rows beside it.
  int open_group(const SourceCell& cell, int rank) {
    const Traced text = joined(cell);
    const Folded folded = fold(text.text());
    const auto marker = read_marker(text.text(), folded, 0);
    const int item = into_.open(marker ? marker->marker : Marker{}, rank);
    const std::size_t cut = marker ? marker->points : 0;
    const Traced title = part_of(text, folded, cut, folded.points.size());
    into_.item(item).title = trim(without_stop(title).text());
    return item;
  }

  void add_row(const SourceRow& row) {
    const bool continues = item_ >= 0 && !shape_.heads_groups &&
                           !TableShape::begins(row, shape_.heading) &&
                           !TableShape::begins(row, shape_.number);
    if (!continues) item_ = -1;
    const std::size_t width = std::min(row.size(), shape_.header.columns.size());
    int category = -1;
    int group = -1;
    for (std::size_t at = 0; at < width; ++at)
      if (shape_.header.columns[at].column == Column::category && names_new_category(row[at]))
        category = open_group(row[at], category_rank);
    if (shape_.heads_groups && TableShape::begins(row, shape_.heading))
      group = open_group(row[shape_.heading], group_rank);
    for (std::size_t at = 0; at < width; ++at) {
      const SourceCell& cell = row[at];
      const bool repeated =
          cell.from_above && (shape_.header.columns[at].column != Column::field || continues);
      if (cell.from_left || repeated || cell.lines.empty()) continue;
      if (shape_.header.columns[at].column == Column::category)
        add_category(category, cell);
      else if (at == shape_.heading && shape_.heads_groups)
        add_cell(PieceKind::title, group, cell);
      else if (at == shape_.number && shape_.counted != nowhere)
        add_group_number(group, cell);
      else if (at == shape_.counted)
        add_task(cell);
      else
        add_column(shape_.header.columns[at], cell);
    }
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
    const std::size_t title = end_of_title(folded.points, marks);
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

  // A task cell is the title where it is one phrase; without a text beside it, only one that says
  // neither when nor how much.
  std::size_t end_of_title(Points text, std::size_t from) const {
    constexpr std::size_t longest = 40;
    Points words = text.substr(from);
    if (words.ends_with(U"。")) words.remove_suffix(1);
    const bool phrase = words.find_first_of(U"。;") == Points::npos;
    if (phrase && has_text()) return text.size();
    const std::size_t owners = phrase ? owners_behind(text) : 0;
    if (owners > from && owners <= longest && !says_when_or_how_much(text.substr(0, owners)))
      return owners;
    if (phrase && words.size() <= longest && !says_when_or_how_much(words)) return text.size();
    Folded folded;
    folded.points = text;
    const ItemHeading heading = read_heading(folded, from, text.size(), {});
    return heading.end < text.size() && !has_text() ? heading.end : from;
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
  int item_ = -1;  // of the row
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
