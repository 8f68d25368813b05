#pragma once

#include "outline/page_line.h"

namespace duban {

// Tables whose rows are lines with tabs or bars between the cells.  Lines that only draw (---|---)
// become furniture before their table.
PageLines with_row_tables(PageLines lines);

}  // namespace duban
