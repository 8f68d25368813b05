#pragma once

#include "wording/deadline.h"
#include "wording/token.h"

namespace duban {

// Reads the day within each period, if one is said: 4月1日前 of 每年4月1日前, 首月10日前 of a
// quarter, 周五 of a week.  False where it is said but falls on no fixed day (每年春节前).
bool read_point(Cursor& cursor, Recurrence& recurrence);

}  // namespace duban
