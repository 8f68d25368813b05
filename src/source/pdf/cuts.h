#pragma once

#include <string_view>
#include <vector>

#include "source/pdf/region.h"

namespace duban {

// The heights at which a table's rows part, from top to bottom.  The rules that divide it are no
// text, so they are told by the row numbers and by the free bands between the lines.
// `columns` and the lines in each of them go together; `goes_on`: the table began a page before.
std::vector<double> row_cuts(const std::vector<PdfColumn>& columns,
                             const std::vector<std::vector<PdfLine>>& cells, bool goes_on);

// A row's number: "3", "12."
bool is_row_number(std::string_view text);

}  // namespace duban
