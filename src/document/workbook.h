#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/day.h"
#include "document/document.h"

namespace duban {

// A spreadsheet as plain data: what stands in it, and which cells people are asked to fill.
struct Workbook {
  using Value = std::variant<std::monostate, std::string, double, Day>;

  struct Field {
    Value value;
    Tint tint = Tint::none;  // a soft fill
  };

  struct Column {
    std::string title;
    double width = 10;  // characters
    enum class Kind { text, number, percent, day };
    Kind kind = Kind::text;  // percent: 0 to 100
    bool open = false;       // people fill it; all others are protected
    bool hidden = false;
    std::vector<std::string> choices = {};  // a drop-down; empty = any text
    std::string hint = {};                  // shown when a cell of an open column is chosen
  };

  struct Sheet {
    std::string name;                // at most 31 characters, without []:*?/\ .
    std::string title;               // over the table
    std::vector<std::string> notes;  // under the title, a line each
    std::vector<Column> columns;
    std::vector<std::vector<Field>> rows;
  };

  std::string title;  // of the file's properties
  Day created;        // of the file's properties: the paper's own day, not the clock's
  std::vector<Sheet> sheets;
};

}  // namespace duban
