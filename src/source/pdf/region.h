#pragma once

#include <vector>

#include "source/pdf/page.h"

namespace duban {

// A column of a table by the ink in it.
struct PdfColumn {
  double left = 0;
  double right = 0;
  int lines = 0;  // that have words in it
};

// Lines [from, to) of a page that stand in columns.
struct PdfRegion {
  std::size_t from = 0;
  std::size_t to = 0;
  std::vector<PdfColumn> columns;
};

// The tables of a page: stretches of lines with the same free lanes between their words.
std::vector<PdfRegion> table_regions(const std::vector<PdfLine>& lines);

}  // namespace duban
