#pragma once

#include <string>
#include <vector>

namespace duban {

struct TableLook {
  std::vector<bool> right;  // columns set right; missing = left
  int width = 0;            // cells of the whole table; longer cells are wrapped.  0 = no limit
};

// Columns two blanks apart under a header and a rule, each line ended; no blanks at a line's end.
// Han characters count two cells.  A table without rows says 无.
std::string text_table(const std::vector<std::string>& header,
                       const std::vector<std::vector<std::string>>& rows,
                       const TableLook& look = {});

}  // namespace duban
