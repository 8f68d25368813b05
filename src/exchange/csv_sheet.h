#pragma once

#include <string>
#include <vector>

#include "source/spreadsheet.h"

namespace duban {

// A CSV file, UTF-8 or GB18030, as the one sheet (without a name) that it is; its rows are numbered
// by their lines.  Problems: unreadable-file, syntax.
Result<std::vector<SpreadSheet>> read_csv_as_sheet(const std::string& bytes,
                                                   const std::string& file);

}  // namespace duban
