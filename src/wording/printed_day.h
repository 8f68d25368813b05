#pragma once

#include <optional>

#include "wording/extent.h"
#include "wording/token.h"

namespace duban {

// 2024-12-31, 2024.12.31, 2024/12/31, 2024.6: as spreadsheets print days.  Needs: a year's number
// stands at the cursor.
std::optional<Extent> read_printed_day(Cursor& cursor);

}  // namespace duban
