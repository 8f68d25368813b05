#include "outline/tables/comma_columns.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "outline/tables/column_names.h"

namespace duban {

namespace {

constexpr std::string_view half_width = ",";
constexpr std::string_view full_width = "，";
constexpr std::size_t least_cells = 3;

// The cells of a line, their quotes taken off.
std::vector<Traced> split_cells(const Traced& line, std::string_view comma) {
  const std::string& text = line.text();
  std::vector<Traced> cells(1);
  bool quoted = false;
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size();) {
    const bool parts = !quoted && text.compare(at, comma.size(), comma) == 0;
    const std::size_t size = parts ? comma.size() : 1;
    if (parts || text[at] == '"') {
      cells.back().append(line, from, at);
      from = at + size;
    }
    if (parts) cells.emplace_back();
    if (text[at] == '"') quoted = !quoted;
    at += size;
  }
  cells.back().append(line, from, text.size());
  return cells;
}

bool names_columns(const std::vector<Traced>& cells) {
  return cells.size() >= least_cells &&
         std::all_of(cells.begin(), cells.end(),
                     [](const Traced& cell) { return is_column_name(trim(cell.text())); });
}

Traced tabbed(const std::vector<Traced>& cells) {
  Traced line;
  for (const Traced& cell : cells) {
    if (&cell != &cells.front()) line.append("\t", cell.bytes());
    line.append(cell);
  }
  return line;
}

std::string_view first_cell(const std::string& text, std::string_view comma) {
  const std::size_t end = text.find(comma);
  return end == std::string::npos ? std::string_view()
                                  : trim(std::string_view(text).substr(0, end));
}

// The comma that parts the names of columns; a full-width one only behind a column of numbers, for
// it parts the clauses of texts too.
std::string_view comma_of(const Traced& line) {
  if (is_column_name(first_cell(line.text(), half_width)) &&
      names_columns(split_cells(line, half_width)))
    return half_width;
  if (is_number_column(first_cell(line.text(), full_width)) &&
      names_columns(split_cells(line, full_width)))
    return full_width;
  return {};
}

}  // namespace

Traced CommaColumns::read(const Traced& line) {
  if (const std::string_view comma = comma_of(line); !comma.empty()) {
    comma_ = comma;
    cells_ = split_cells(line, comma).size();
  }
  if (comma_.empty()) return line;
  const auto cells = split_cells(line, comma_);
  if (cells.size() == cells_) return tabbed(cells);
  if (cells.size() > cells_) comma_ = {};  // not all of its commas part cells
  return line;
}

}  // namespace duban
