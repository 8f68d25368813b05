#pragma once

#include <cstddef>
#include <vector>

#include "source/source.h"

namespace duban {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);  // no column

// The column without a name of its own that numbers the rows; `nowhere` where there is none.
std::size_t numbering_column(const std::vector<SourceRow>& rows, std::size_t first_row,
                             std::size_t width);

}  // namespace duban
