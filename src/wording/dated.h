#pragma once

#include <optional>

#include "wording/deadline.h"
#include "wording/edge.h"
#include "wording/extent_reader.h"

namespace duban {

// The deadline that an extent and its edge make; `led` = 到, 截至, 不晚于 stands before it. Nothing
// where the words look back (2020年以来).
std::optional<Deadline> dated(const Extent& extent, const Edge& edge, bool led);

// Reads one whole date expression at the cursor: 2024年底前, 到6月, 3-5月, 自2023年1月1日起.
// Nothing where none stands here, or what follows makes it a name (2024年工作要点).
std::optional<Deadline> read_dated(Cursor& cursor, const Assumed& assumed);

// The first day of what 起 opens, and its last where the words name it: 2022年3月1日起至12月31日.
Deadline since_day(Day first, std::string rule);
std::optional<Deadline> read_until(Cursor& cursor, Day first, const Assumed& assumed);

// Whether a clause ends at the cursor or goes on with what is to be done, not with a name.
bool ends_expression(const Cursor& cursor);

}  // namespace duban
