#pragma once

#include <vector>

#include "source/drawn.h"

namespace duban {

// A cell as its format has it, once for all the places it covers.
struct SpannedCell {
  std::vector<Traced> lines;
  std::size_t columns = 1;
  std::size_t rows = 1;
  bool continues = false;  // the cell above it goes on
};

// A table with more rows is one of data, whatever its cells hold.
constexpr std::size_t layout_rows = 3;

// What the cell holds is a paper of its own: headings, many paragraphs.
bool holds_document(const std::vector<SourceBlock>& cell);

// Each place of the table with what covers it.
std::vector<SourceRow> grid_of(std::vector<std::vector<SpannedCell>> rows, Costs& costs);

}  // namespace duban
