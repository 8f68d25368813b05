#pragma once

#include <string>
#include <vector>

#include "source/pdf/region.h"

namespace duban {

using PdfCell = std::vector<std::string>;  // its lines, those cut by its width joined
using PdfRow = std::vector<PdfCell>;

// The rows of a table.  Where `head` stands at its top again, it is left out.
std::vector<PdfRow> rows_of(const std::vector<PdfLine>& lines, const PdfRegion& region,
                            const PdfRow& head = {});

}  // namespace duban
