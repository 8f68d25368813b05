#pragma once

#include <cstddef>
#include <vector>

#include "outline/tables/columns.h"
#include "outline/tables/numbering_column.h"
#include "source/source.h"

namespace duban {

// The column beside that of the headings whose cells bear the numbers of the tasks, counted on from
// row to row: 3.完善…, 4.建立…; `nowhere` where there is none.  Measures that begin with 1. in each
// row are not counted on.
std::size_t counted_column(const std::vector<SourceRow>& rows, const TableHeader& header);

}  // namespace duban
