#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/problem.h"
#include "source/source.h"

namespace duban {

// A cell as it was typed; what it shows is the spreadsheet program's business.
struct SheetCell {
  enum class Kind { empty, text, number, day, error };
  Kind kind = Kind::empty;
  std::string text;         // of a text; of an error its name (#REF!); of a number as it is stored
  double number = 0;        // of a number; a day's too
  std::optional<Day> day;   // of a number that is shown as a day
  bool percent = false;     // a number that is shown as a percentage: 0.6 stands for 60%
  bool formula = false;     // reckoned by the spreadsheet program, not typed
  bool from_merge = false;  // repeats the cell that it was merged with

  bool empty() const { return kind == Kind::empty; }
};

struct SheetRow {
  int number = 0;                // as the program shows it, from 1
  std::vector<SheetCell> cells;  // from column A on; missing ones are empty
};

struct SpreadSheet {
  std::string name;
  std::vector<SheetRow> rows;  // those that hold anything, in order
};

// Column 0 is A: "F12".
std::string cell_name(std::size_t column, int row);

// Takes an XLSX file apart, hidden sheets too.  Problems, errors: unreadable-file (no XLSX,
// damaged, encrypted), too-large.  Nothing in it is run or fetched.
Result<std::vector<SpreadSheet>> read_xlsx(std::string_view bytes, const std::string& file,
                                           const SourceLimits& limits = {});

}  // namespace duban
