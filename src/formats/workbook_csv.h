#pragma once

#include <string>

#include "document/workbook.h"

namespace duban {

// One sheet as CSV, hidden columns too: header and rows, without title and notes.
std::string to_csv(const Workbook::Sheet& sheet);

}  // namespace duban
