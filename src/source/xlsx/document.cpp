#include "source/xlsx/document.h"

#include <fmt/core.h>

#include <algorithm>
#include <sstream>

#include "source/refusal.h"
#include "source/spreadsheet.h"

namespace duban {

namespace {

// As people would read it off the screen: a day in words, a number without the noise of its
// storage.
std::string shown(const SheetCell& cell) {
  if (cell.day) return in_chinese(*cell.day);
  if (cell.kind != SheetCell::Kind::number) return cell.text;
  if (cell.percent) return fmt::format("{:.10g}%", cell.number * 100);
  return fmt::format("{:.10g}", cell.number);
}

class SheetDrawer {
 public:
  explicit SheetDrawer(const SourceLimits& limits) : costs_(limits) {}

  void draw(const SpreadSheet& sheet) {
    const auto first = std::find_if(sheet.rows.begin(), sheet.rows.end(),
                                    [](const SheetRow& row) { return texts_in(row) > 1; });
    for (auto row = sheet.rows.begin(); row != first; ++row) draw_line(*row);
    if (first == sheet.rows.end()) return;
    std::size_t width = 0;
    for (auto row = first; row != sheet.rows.end(); ++row)
      width = std::max(width, row->cells.size());
    SourceBlock table;
    table.kind = SourceBlock::Kind::table;
    for (auto row = first; row != sheet.rows.end(); ++row)
      table.rows.push_back(table_row(*row, width));
    blocks_.push_back(std::move(table));
  }

  Drawn take() { return {std::move(blocks_), drawing_.take()}; }

 private:
  // How many cells say something of their own.
  static std::ptrdiff_t texts_in(const SheetRow& row) {
    return std::count_if(row.cells.begin(), row.cells.end(),
                         [](const SheetCell& cell) { return !cell.empty() && !cell.from_merge; });
  }

  void draw_line(const SheetRow& row) {
    for (const SheetCell& cell : row.cells) {
      if (cell.empty() || cell.from_merge) continue;
      std::istringstream lines(shown(cell));
      for (std::string text; std::getline(lines, text);) {
        costs_.line(text.size());
        SourceBlock block;
        block.line = drawing_.line(text);
        blocks_.push_back(std::move(block));
      }
    }
  }

  SourceRow table_row(const SheetRow& row, std::size_t width) {
    SourceRow cells(width);
    costs_.cells(width);
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
      std::istringstream lines(shown(row.cells[c]));
      for (std::string text; std::getline(lines, text);)
        if (!text.empty()) cells[c].lines.push_back(drawing_.line(text));
      const bool merged = row.cells[c].from_merge;
      const bool goes_on = merged && c > 0 && row.cells[c - 1].text == row.cells[c].text;
      cells[c].from_left = goes_on;
      cells[c].from_above = merged && !goes_on;
    }
    return cells;
  }

  Costs costs_;
  Drawing drawing_;
  std::vector<SourceBlock> blocks_;
};

}  // namespace

Drawn read_xlsx_document(std::string_view bytes, const SourceLimits& limits) {
  const auto sheets = read_xlsx(bytes, "", limits);
  if (!sheets) throw Refusal(sheets.problems.front().rule, sheets.problems.front().message);
  SheetDrawer drawer(limits);
  for (const SpreadSheet& sheet : *sheets) drawer.draw(sheet);
  return drawer.take();
}

}  // namespace duban
