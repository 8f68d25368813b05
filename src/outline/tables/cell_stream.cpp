#include "outline/tables/cell_stream.h"

#include <utility>

#include "outline/tables/grid.h"

namespace duban {

bool is_text_line(const PageLine& line) {
  return line.block.kind == SourceBlock::Kind::line && !line.block.furniture;
}

bool is_cell_bar(const PageLine& line) {
  return is_text_line(line) && line.block.line.text() == "|";
}

void CellStream::read_line() {
  const PageLine& line = lines_[at_++];
  if (!barred_) {
    cells_.push_back(cell_of(line.block.line));
  } else if (is_cell_bar(line)) {
    cells_.push_back(std::exchange(cell_, {}));
  } else {
    cell_.lines.push_back(line.block.line);
    if (cell_.lines.size() > most_lines) at_ = lines_.size();  // the table has ended
    return;
  }
  ends_.push_back(at_);
}

}  // namespace duban
