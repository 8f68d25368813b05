#include "outline/tables/cell_table.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "outline/line_start.h"
#include "outline/tables/cell_stream.h"
#include "outline/tables/column_names.h"
#include "outline/tables/grid.h"

namespace duban {

namespace {

constexpr std::size_t least_columns = 3;
constexpr std::size_t most_columns = 14;

constexpr std::size_t shortest_title = 27;  // bytes of a table's name above its header

constexpr std::size_t none = static_cast<std::size_t>(-1);

// 一、强化学习 / 举办培训班 / 县委组织部 / 二、规范执法 …: the first cell of each row bears a
// number.
bool begins_each_row(CellStream& cells, std::size_t width) {
  constexpr std::size_t rows = 2;
  for (std::size_t row = 1; row <= rows; ++row)
    for (std::size_t cell = 0; cell < width; ++cell) {
      if (!cells.has(row * width + cell)) return false;
      if (begins_item(words_of(cells[row * width + cell])) != (cell == 0)) return false;
    }
  return true;
}

// How many cells from the first on name columns; 0 where they are no header.
std::size_t header_size(CellStream& cells) {
  if (cells.has(1) && is_number_column(words_of(cells[1])) &&
      words_of(cells[0]).size() >= shortest_title)
    return 0;
  std::size_t size = 0;
  std::size_t numbers = 0;
  while (size < most_columns && cells.has(size) && is_column_name(words_of(cells[size]))) {
    numbers += is_number_column(words_of(cells[size]));
    ++size;
  }
  if (size < least_columns) return 0;
  if (numbers == 1) return size;
  return numbers == 0 && (cells.barred() || begins_each_row(cells, size)) ? size : 0;
}

// 一、健全制度体系, alone between two rows
bool is_section(const SourceCell& cell) {
  const std::string& words = words_of(cell);
  return cell.lines.size() == 1 && begins_item(words) && words.find("。") == words.npos &&
         (words[0] < '0' || words[0] > '9');
}

class CellReader {
 public:
  CellReader(CellStream& cells, std::size_t width)
      : cells_(cells), first_(width), width_(width), used_(width) {
    grid.header = true;
    grid.rows.push_back(cut(0, width));
    while (number_ < width && !is_number_column(words_of(cells[number_]))) ++number_;
    if (number_ == width) find_unnamed_numbers();
    behind_ = width_ - number_ - (number_ < width_);
  }

  // False where no rows follow the header.
  bool read() {
    if (number_ == width_) return read_full_rows();
    std::size_t number = first_number();
    while (number != none) {
      const std::size_t next = next_number(number);
      add_row(number, next);
      number = next;
    }
    return grid.rows.size() > 1;
  }

  // The index of the line behind the table.
  std::size_t end() const { return cells_.line_behind(used_ - 1); }

  TextGrid grid;

 private:
  // 工作任务 over a number and a task: the rows are one cell longer than the header.
  void find_unnamed_numbers() {
    for (std::size_t at = 0; at < std::min<std::size_t>(width_, 3); ++at) {
      const std::size_t one = first_ + at;
      if (value_at(one) != 1) continue;
      if (value_at(one + width_) != 2 && value_at(one + width_ + 1) != 2) continue;
      number_ = at;
      ++width_;
      SourceRow& header = grid.rows.front();
      header.insert(header.begin() + static_cast<std::ptrdiff_t>(at), SourceCell{});
      return;
    }
  }

  SourceRow cut(std::size_t from, std::size_t to) const {
    SourceRow row;
    for (std::size_t k = from; k < to; ++k) row.push_back(cells_[k]);
    return row;
  }

  bool read_full_rows() {
    const bool numbered = begins_item(words_of(cells_[used_]));
    for (; cells_.has(used_ + width_ - 1); used_ += width_) {
      if (numbered && !begins_item(words_of(cells_[used_]))) break;
      grid.rows.push_back(cut(used_, used_ + width_));
    }
    return grid.rows.size() > 1;
  }

  // The number that a cell is; 0 = none.
  int value_at(std::size_t cell) const {
    if (!cells_.has(cell)) return 0;
    const std::string& words = words_of(cells_[cell]);
    return is_number(words) ? std::stoi(words) : 0;
  }

  std::size_t first_number() const {
    for (std::size_t k = first_; k <= first_ + number_ + 1; ++k)
      if (cells_.has(k) && value_at(k) > 0) return k;
    return none;
  }

  // The cell that numbers the row after `number`: the next number, or a greater one, a whole row
  // further; else the next number nearer by, where merged cells are missing.
  std::size_t next_number(std::size_t number) const {
    const int value = value_at(number);
    const std::size_t whole = number + behind_ + 1;
    std::size_t greater = none;
    for (std::size_t k = whole; k < number + 3 * width_ && cells_.has(k); ++k) {
      const int found = value_at(k);
      if (found == value + 1) return k;
      if (found > value && greater == none) greater = k;
    }
    for (std::size_t k = number + 2; k < whole && cells_.has(k); ++k)
      if (value_at(k) == value + 1) return k;
    return greater;
  }

  // Where the cells of the row numbered by `number` end.
  std::size_t row_end(std::size_t number, std::size_t next) const {
    const std::size_t whole = number + behind_ + 1;
    if (next == none) {
      std::size_t end = number + 1;
      while (end < whole && cells_.has(end) && !is_section(cells_[end])) ++end;
      return end;
    }
    for (std::size_t k = number + behind_; k < next; ++k)
      if (is_section(cells_[k])) return k;
    return next <= whole + number_ ? std::min(whole, next) : next;
  }

  void add_row(std::size_t number, std::size_t next) {
    SourceRow row;
    for (; used_ < number; ++used_)
      if (is_section(cells_[used_]))
        grid.rows.push_back({cells_[used_]});
      else
        row.push_back(cells_[used_]);
    while (row.size() < number_) row.insert(row.begin(), SourceCell{});
    row.push_back(cells_[number]);
    used_ = row_end(number, next);
    add_cells(row, number + 1);
    grid.rows.push_back(std::move(row));
  }

  // The cells behind the number.  Of more lines than columns, each goes to a column that it looks
  // like; of several the last, for a measure has more lines than the problem before it.
  void add_cells(SourceRow& row, std::size_t from) const {
    const std::size_t count = used_ - from;
    if (count <= behind_) {
      for (std::size_t k = from; k < used_; ++k) row.push_back(cells_[k]);
      return;
    }
    std::size_t line = from;
    for (std::size_t column = 0; column < behind_; ++column) {
      row.push_back(cells_[line++]);
      const std::size_t left = behind_ - column - 1;  // columns, each needs a line
      for (; line + left < used_ && (left == 0 || belongs(line, column, left)); ++line)
        row.back().lines.insert(row.back().lines.end(), cells_[line].lines.begin(),
                                cells_[line].lines.end());
    }
  }

  // Whether a line goes on the cell before it rather than begin the next column's.
  bool belongs(std::size_t line, std::size_t column, std::size_t left) const {
    const CellLook look = look_of(cells_[line]);
    const std::size_t here = number_ + 1 + column;
    if (named_look(here) != look) return named_look(here + 1) != look && !begins_later(look, here);
    for (std::size_t later = here + 1; later <= here + left; ++later)
      if (named_look(later) == look) return false;
    return true;
  }

  bool begins_later(CellLook look, std::size_t column) const {
    for (std::size_t later = column + 1; later < width_; ++later)
      if (named_look(later) == look) return true;
    return false;
  }

  // What a column's name makes expect of its cells.
  CellLook named_look(std::size_t column) const {
    const std::string& name = words_of(grid.rows.front()[column]);
    for (const std::string_view word : {"时限", "时间", "期限", "进度", "日期", "节点"})
      if (name.find(word) != std::string::npos) return CellLook::time;
    for (const std::string_view word :
         {"单位", "部门", "科室", "处室", "机构", "主体", "牵头", "配合"})
      if (name.find(word) != std::string::npos) return CellLook::offices;
    return CellLook::text;
  }

  CellStream& cells_;
  std::size_t first_ = 0;   // cell of the rows
  std::size_t width_ = 0;   // of the rows
  std::size_t number_ = 0;  // the column of numbers; width_ = none
  std::size_t behind_ = 0;  // columns behind it
  std::size_t used_ = 0;    // cells
};

// Reads the table that begins at the line and moves behind it; false where none does.
bool add_table(const PageLines& lines, std::size_t& at, PageLines& out) {
  CellStream cells(lines, at);
  const std::size_t width = header_size(cells);
  if (width == 0) return false;
  CellReader reader(cells, width);
  if (!reader.read()) return false;
  out.push_back(table_line(std::move(reader.grid), lines[at]));
  at = reader.end();
  return true;
}

}  // namespace

PageLines with_cell_tables(PageLines lines) {
  PageLines out;
  out.reserve(lines.size());
  for (std::size_t at = 0; at < lines.size();) {
    const bool may = is_text_line(lines[at]) && is_column_name(lines[at].block.line.text());
    if (may && add_table(lines, at, out)) continue;
    out.push_back(std::move(lines[at++]));
  }
  return out;
}

}  // namespace duban
