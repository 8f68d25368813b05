#pragma once

#include "outline/page_line.h"

namespace duban {

// Tables that copying from a page has left as one cell a line, with a line "|" behind each or
// without: the names of the columns, then cells among which the numbers of the rows count up.
PageLines with_cell_tables(PageLines lines);

}  // namespace duban
