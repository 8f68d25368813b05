#include "outline/table.h"

#include <string>

#include "base/text.h"
#include "outline/heading.h"
#include "outline/labels.h"
#include "outline/marker.h"
#include "outline/points.h"

namespace duban {
namespace {

constexpr int category_rank = table_rank;
constexpr int group_rank = table_rank + 2;
constexpr int row_rank = table_rank + 4;

enum class Column { other, number, task, text, field, category };

struct ColumnKind {
  Column column = Column::other;
  Label label = Label::none;
};

constexpr Points number_names[] = {U"序号", U"编号", U"序",       U"任务序号",
                                   U"号",   U"项次", U"任务编号", U"项目序号"};
constexpr Points task_names[] = {
    U"工作任务",     U"重点任务",     U"主要任务",     U"具体任务",
    U"任务内容",     U"工作内容",     U"事项",         U"工作事项",
    U"重点工作",     U"项目",         U"任务",         U"任务名称",
    U"项目名称",     U"事项名称",     U"重点工作任务", U"工作举措",
    U"重点事项",     U"重点举措",     U"工作要点",     U"改革任务",
    U"任务事项",     U"目标任务",     U"工作名称",     U"主要工作任务",
    U"措施",         U"工作措施",     U"具体措施",     U"政策措施",
    U"整改任务",     U"问题",         U"存在问题",     U"反馈问题",
    U"工作项目",     U"内容",         U"具体内容",     U"主要内容",
    U"任务清单",     U"具体举措",     U"主要举措",     U"具体工作",
    U"具体事项",     U"年度任务",     U"任务分解",     U"任务分解/时序进度",
    U"具体要求",     U"工作要求",     U"任务要求",     U"整改措施",
    U"具体工作任务", U"工作目标任务", U"督办事项",     U"决策事项",
    U"交办事项",     U"问题描述",     U"改革举措",     U"改革事项",
    U"公开事项",     U"主要工作",     U"实施内容",     U"建设内容",
    U"重点工作内容", U"工作安排"};
constexpr Points category_names[] = {U"任务类别", U"类别",     U"领域",     U"分类", U"任务分类",
                                     U"工作类别", U"任务领域", U"工作领域", U"类型", U"任务类型",
                                     U"一级指标", U"工作方面", U"方面",     U"板块", U"重点领域",
                                     U"大类",     U"所属领域", U"模块"};

Traced joined(const SourceCell& cell) {
  Traced all;
  for (const Traced& line : cell.lines) all.append(line);
  return all;
}

std::u32string points_of(const SourceCell& cell) { return fold(joined(cell).text()).points; }

ColumnKind kind_of_column(const SourceCell& cell) {
  std::u32string name = points_of(cell);
  if (name.size() > 20) return {};
  const std::size_t bracket = name.find(U'(');
  if (bracket != std::u32string::npos && bracket > 0) name.resize(bracket);
  if (is_any(name, number_names)) return {Column::number, Label::none};
  if (is_any(name, category_names)) return {Column::category, Label::category};
  const Label label = label_named(name);
  if (is_any(name, task_names)) return {Column::task, Label::none};
  if (label != Label::none) return {Column::field, label};
  return {};
}

std::vector<ColumnKind> read_header(const SourceRow& row) {
  std::vector<ColumnKind> kinds;
  for (const SourceCell& cell : row) kinds.push_back(kind_of_column(cell));
  return kinds;
}

bool is_header(const SourceRow& row) {
  int known = 0;
  bool says = false;
  for (const SourceCell& cell : row) {
    const ColumnKind kind = kind_of_column(cell);
    if (kind.column == Column::other) continue;
    if (!cell.from_left) ++known;
    says = says || kind.column != Column::number;
  }
  return known >= 2 && says;
}

constexpr std::size_t header_within = 4;  // rows that a title may take before the header

std::size_t find_header(const std::vector<SourceRow>& rows) {
  for (std::size_t at = 0; at < std::min(rows.size(), header_within); ++at)
    if (is_header(rows[at])) return at;
  return rows.size();
}

class TableReader {
 public:
  TableReader(const std::vector<SourceRow>& rows, OutlineBuilder& into)
      : rows_(rows), into_(into) {}

  void read(std::size_t header) {
    for (std::size_t at = 0; at < header; ++at) add_plain(rows_[at], PieceKind::head);
    columns_ = read_header(rows_[header]);
    choose_tasks(header);
    for (std::size_t at = header; at < rows_.size(); ++at) {
      if (is_header(rows_[at]))
        add_header(rows_[at]);
      else if (is_section(rows_[at]))
        add_section(rows_[at]);
      else
        add_row(rows_[at]);
    }
    into_.close_all();
  }

 private:
  // Which column is the heading, which the text of a task.
  void choose_tasks(std::size_t header) {
    std::vector<std::size_t> tasks;
    for (std::size_t at = 0; at < columns_.size(); ++at)
      if (columns_[at].column == Column::task && !rows_[header][at].from_left) tasks.push_back(at);
    if (tasks.empty()) return;
    for (std::size_t more = 1; more < tasks.size(); ++more)
      columns_[tasks[more]].column = Column::text;
    heading_ = static_cast<int>(tasks.front());
    has_text_ = tasks.size() > 1;
    for (std::size_t at = 0; at < columns_.size(); ++at)
      if (columns_[at].column == Column::number) number_ = static_cast<int>(at);
    heads_groups_ = has_text_ && number_ >= 0 && spans_numbers(header);
  }

  bool spans_numbers(std::size_t header) const {
    for (std::size_t at = header + 1; at < rows_.size(); ++at) {
      const SourceRow& row = rows_[at];
      if (is_header(row) || is_section(row)) continue;
      if (!begins(row, heading_) && begins(row, number_)) return true;
    }
    return false;
  }

  static bool begins(const SourceRow& row, int column) {
    if (column < 0 || static_cast<std::size_t>(column) >= row.size()) return false;
    const SourceCell& cell = row[static_cast<std::size_t>(column)];
    return !cell.from_above && !points_of(cell).empty();
  }

  // One cell across: 一、健全制度.
  bool is_section(const SourceRow& row) const {
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
    return across || static_cast<int>(where) != heading_;
  }

  void add_plain(const SourceRow& row, PieceKind kind) {
    for (const SourceCell& cell : row)
      if (!cell.from_above && !cell.from_left) add_cell(kind, -1, cell, Label::none);
  }

  void add_cell(PieceKind kind, int item, const SourceCell& cell, Label label) {
    for (const Traced& line : cell.lines) into_.add(kind, item, line, true, label);
  }

  void add_header(const SourceRow& row) {
    for (std::size_t at = 0; at < row.size(); ++at)
      if (!row[at].from_above && !row[at].from_left)
        add_cell(PieceKind::label, -1, row[at],
                 at < columns_.size() ? columns_[at].label : Label::none);
  }

  void add_section(const SourceRow& row) {
    for (const SourceCell& cell : row) {
      if (cell.from_left || points_of(cell).empty()) continue;
      const Traced text = joined(cell);
      const Folded folded = fold(text.text());
      const auto marker = read_marker(text.text(), folded, 0);
      const int item =
          into_.open(marker ? marker->marker : Marker{}, marker ? marker->rank : category_rank);
      const std::size_t cut = marker ? folded.bytes[marker->points] : 0;
      into_.add(PieceKind::marker, item, text.part(0, cut), true);
      into_.item(item).title = text.text().substr(cut);
      into_.add(PieceKind::title, item, text.part(cut), !marker);
      return;
    }
  }

  int open_group(const SourceCell& cell, int rank) {
    const Traced text = joined(cell);
    const int item = into_.open(Marker{}, rank);
    into_.item(item).title = text.text();
    add_cell(PieceKind::title, item, cell, Label::none);
    return item;
  }

  void add_row(const SourceRow& row) {
    const bool continues = item_ >= 0 && !heads_groups_ && heading_ >= 0 &&
                           !begins(row, heading_) && !begins(row, number_);
    if (!continues) item_ = -1;
    for (std::size_t at = 0; at < row.size() && at < columns_.size(); ++at) {
      if (columns_[at].column == Column::category) add_category(row[at]);
      if (static_cast<int>(at) == heading_ && heads_groups_ && begins(row, heading_))
        open_group(row[at], group_rank);
    }
    for (std::size_t at = 0; at < row.size() && at < columns_.size(); ++at)
      add_column(row, at, continues);
  }

  void add_category(const SourceCell& cell) {
    const std::string words = joined(cell).text();
    if (cell.from_left || words.empty()) return;
    if (cell.from_above || (words == category_ && into_.is_open(category_rank))) {
      if (!cell.from_above) into_.add(PieceKind::field, -1, joined(cell), true, Label::category);
      return;
    }
    category_ = words;
    open_group(cell, category_rank);
  }

  int item() {
    if (item_ < 0) {
      item_ = into_.open(Marker{}, row_rank);
      into_.item(item_).row = true;
    }
    return item_;
  }

  void add_column(const SourceRow& row, std::size_t at, bool continues) {
    const SourceCell& cell = row[at];
    const ColumnKind kind = columns_[at];
    if (cell.from_left || kind.column == Column::category) return;
    if (cell.from_above && (kind.column != Column::field || continues)) return;
    if (joined(cell).empty()) return;
    switch (kind.column) {
      case Column::number:
        return add_number(cell);
      case Column::task:
        if (!heads_groups_) add_task(cell);
        return;
      case Column::field:
        return add_cell(PieceKind::field, item(), cell, kind.label);
      default:
        return add_cell(PieceKind::body, item(), cell, kind.label);
    }
  }

  void add_number(const SourceCell& cell) {
    const Traced text = joined(cell);
    OutlineItem& row = into_.item(item());
    row.marker.style = NumberStyle::column;
    row.marker.printed = trim(text.text());
    const Folded folded = fold(text.text());
    const auto marker = read_marker(text.text(), folded, 0);
    row.marker.core = marker ? marker->marker.core : to_utf8(folded.points);
    int ordinal = 0;
    for (const char digit : row.marker.core)
      ordinal =
          digit >= '0' && digit <= '9' && ordinal < 100000 ? ordinal * 10 + (digit - '0') : ordinal;
    row.marker.ordinal = marker ? marker->marker.ordinal : ordinal;
    add_cell(PieceKind::marker, item_, cell, Label::none);
  }

  void add_task(const SourceCell& cell) {
    const Traced text = joined(cell);
    const Folded folded = fold(text.text());
    const std::size_t size = folded.points.size();
    HeadingClues clues;
    clues.followed = has_text_;
    const int row = item();
    Points words = folded.points;
    const bool stopped = !words.empty() && words.back() == U'。';
    if (stopped) words.remove_suffix(1);
    const bool sentence = words.find_first_of(U"。;") != Points::npos;
    const bool phrase =
        !sentence && (has_text_ || (!says_when_or_how_much(words) && words.size() <= 40));
    if (phrase) {
      into_.item(row).title = text.text().substr(0, stopped ? folded.bytes[size - 1] : text.size());
      into_.item(row).whole_cell = !has_text_;
      return into_.add(PieceKind::title, row, text, true);
    }
    const ItemHeading heading = read_heading(folded, 0, size, clues);
    if (heading.words > 0 && heading.end < size && !has_text_) {
      into_.item(row).title = text.text().substr(0, folded.bytes[heading.words]);
      into_.add(PieceKind::title, row, text.part(0, folded.bytes[heading.end]), true);
      return into_.add(PieceKind::body, row, text.part(folded.bytes[heading.end]), false);
    }
    add_cell(PieceKind::body, row, cell, Label::none);
  }

  const std::vector<SourceRow>& rows_;
  OutlineBuilder& into_;
  std::vector<ColumnKind> columns_;
  int heading_ = -1;
  int number_ = -1;
  bool has_text_ = false;
  bool heads_groups_ = false;  // the heading column names groups of rows
  std::string category_;
  int item_ = -1;
};

}  // namespace

bool lists_tasks(const std::vector<SourceRow>& rows) { return find_header(rows) < rows.size(); }

void add_table(const std::vector<SourceRow>& rows, OutlineBuilder& into) {
  const std::size_t header = find_header(rows);
  if (header < rows.size()) return TableReader(rows, into).read(header);
  for (const SourceRow& row : rows)
    for (const SourceCell& cell : row)
      if (!cell.from_above && !cell.from_left)
        for (const Traced& line : cell.lines)
          into.add(into.current() < 0 ? PieceKind::loose : PieceKind::body, into.current(), line,
                   true);
}

}  // namespace duban
