#pragma once

#include <cstddef>
#include <vector>

#include "outline/page_line.h"

namespace duban {

// A table on its way out of a text: rows of cells as they stand there, some of them short of the
// cells that a merged one above has taken.
struct TextGrid {
  std::vector<SourceRow> rows;
  bool header = false;  // the first row names the columns
};

// The row in its columns: a single cell that begins an item lies across all; of a short one the
// cells go where they fit what stands above, to the right in doubt, and the columns left free
// before them belong to the row above.
PageLine table_line(TextGrid grid, const PageLine& first);

// What a cell looks like, to tell its column.
enum class CellLook { empty, number, time, offices, text };

CellLook look_of(const SourceCell& cell);

SourceCell cell_of(const Traced& line);
const std::string& words_of(const SourceCell& cell);  // of its first line; "" where it has none
bool is_number(const std::string& words);             // digits and nothing else

}  // namespace duban
