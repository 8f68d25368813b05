#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "source/spreadsheet.h"

namespace duban {

// A column of a table that goes out and comes back.
struct SheetColumn {
  std::string_view title;
  bool needed = false;  // the table cannot be read without it
  bool filled = false;  // people fill it, or it names the row: a formula there is refused
};

// One row of a table that came back, read by its columns' position in the list of them.
class ColumnRow {
 public:
  ColumnRow(std::string file, std::string sheet, int number, std::vector<std::size_t> at,
            std::vector<SheetCell> cells)
      : file_(std::move(file)),
        sheet_(std::move(sheet)),
        number_(number),
        at_(std::move(at)),
        cells_(std::move(cells)) {}

  int number() const { return number_; }
  const std::string& file() const { return file_; }
  const std::string& sheet() const { return sheet_; }
  // Whether the column was there: what is not there says nothing.
  bool has(std::size_t column) const;
  // An empty one where the column was taken away.
  const SheetCell& cell(std::size_t column) const;
  // As people typed it, without blanks around it; "" of an error or of what is no UTF-8.
  std::string text(std::size_t column) const;
  // "表.xlsx 督察清单!F12", or "表.csv" with its line, as problems name it.
  Place place(std::size_t column) const;

 private:
  std::string file_;
  std::string sheet_;  // "" of a CSV
  int number_;         // as the spreadsheet program shows it
  std::vector<std::size_t> at_;
  std::vector<SheetCell> cells_;
};

// Reads XLSX, or CSV (UTF-8 or GB18030), by its bytes: every sheet whose header names all needed
// columns, wherever they stand.  Problems, all at once, by file, sheet and cell: unreadable-file,
// too-large, no-table (no sheet has such a header), missing-column, doubled-column, formula,
// bad-cell (an error value), not-utf8.
Result<std::vector<ColumnRow>> read_columns(const std::string& bytes, const std::string& file,
                                            std::span<const SheetColumn> columns,
                                            std::string_view what);

}  // namespace duban
