#pragma once

#include "wording/deadline.h"
#include "wording/token.h"

namespace duban {

// Reads the day or stretch of every year, if one is said: 4月1日前, 一季度, 7月至8月, 底.  False
// where it is said but falls on no fixed day (春节前).
bool read_point_in_year(Cursor& cursor, Recurrence& recurrence);

}  // namespace duban
