#pragma once

#include <cstddef>
#include <vector>

#include "outline/page_line.h"

namespace duban {

bool is_text_line(const PageLine& line);  // no table, no furniture
bool is_cell_bar(const PageLine& line);   // a bar alone, behind a cell

// The cells from a line on, read as far as they are asked for.
class CellStream {
 public:
  CellStream(const PageLines& lines, std::size_t begin)
      : lines_(lines),
        at_(begin),
        barred_(begin + 1 < lines.size() && is_cell_bar(lines[begin + 1])) {}

  bool barred() const { return barred_; }

  bool has(std::size_t cell) {
    while (cells_.size() <= cell && at_ < lines_.size() && is_text_line(lines_[at_])) read_line();
    return cells_.size() > cell;
  }
  const SourceCell& operator[](std::size_t cell) const { return cells_[cell]; }
  // The index of the line behind the cell.
  std::size_t line_behind(std::size_t cell) const { return ends_[cell]; }

 private:
  void read_line();

  static constexpr std::size_t most_lines = 40;  // of a cell
  const PageLines& lines_;
  std::size_t at_;
  bool barred_;
  SourceCell cell_;  // being read, up to its bar
  std::vector<SourceCell> cells_;
  std::vector<std::size_t> ends_;
};

}  // namespace duban
