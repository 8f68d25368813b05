#include "source/table_grid.h"

#include <algorithm>

namespace duban {

namespace {

constexpr std::size_t document_paragraphs = 12;
constexpr std::size_t most_columns = 256;  // one cell covers; no paper is wider

class Grid {
 public:
  explicit Grid(Costs& costs) : costs_(costs) {}

  void add(std::vector<SpannedCell> cells) {
    SourceRow row;
    for (SpannedCell& cell : cells) {
      fill_from_above(row);
      if (cell.continues) {
        repeat_above(row, cell.columns);
      } else {
        place(row, cell);
      }
    }
    fill_from_above(row);
    rows_.push_back(std::move(row));
  }

  std::vector<SourceRow> whole() {
    std::size_t width = 0;
    for (const SourceRow& row : rows_) width = std::max(width, row.size());
    for (SourceRow& row : rows_) {
      costs_.cells(width - row.size());
      row.resize(width);
    }
    return std::move(rows_);
  }

 private:
  // Columns that a cell of a row above still covers.
  void fill_from_above(SourceRow& row) {
    while (row.size() < hanging_.size() && hanging_[row.size()] > 0) {
      --hanging_[row.size()];
      repeat_above(row, 1);
    }
  }

  void repeat_above(SourceRow& row, std::size_t columns) {
    for (std::size_t i = 0; i < std::min(columns, most_columns); ++i) {
      SourceCell cell;
      if (!rows_.empty() && row.size() < rows_.back().size()) cell = copy(rows_.back()[row.size()]);
      cell.from_above = true;
      cell.from_left = cell.from_left || i > 0;
      row.push_back(std::move(cell));
    }
  }

  void place(SourceRow& row, SpannedCell& cell) {
    const std::size_t columns = std::clamp<std::size_t>(cell.columns, 1, most_columns);
    costs_.cells(1);
    SourceCell first;
    first.lines = std::move(cell.lines);
    for (std::size_t i = 0; i < columns; ++i) {
      if (hanging_.size() <= row.size()) hanging_.resize(row.size() + 1);
      hanging_[row.size()] = cell.rows - 1;
      row.push_back(i == 0 ? std::move(first) : copy(row.back()));
      row.back().from_left = i > 0;
    }
  }

  SourceCell copy(const SourceCell& cell) {
    costs_.cells(1);
    for (const Traced& line : cell.lines) costs_.line(line.size());
    return cell;
  }

  Costs& costs_;
  std::vector<SourceRow> rows_;
  std::vector<std::size_t> hanging_;  // by column: rows that the cell above covers from here on
};

}  // namespace

bool holds_document(const std::vector<SourceBlock>& cell) {
  const bool headings = std::any_of(cell.begin(), cell.end(), [](const SourceBlock& block) {
    return block.heading > 0 && block.heading <= 3;
  });
  return headings || cell.size() >= document_paragraphs;
}

std::vector<SourceRow> grid_of(std::vector<std::vector<SpannedCell>> rows, Costs& costs) {
  Grid grid(costs);
  for (std::vector<SpannedCell>& row : rows) grid.add(std::move(row));
  return grid.whole();
}

}  // namespace duban
