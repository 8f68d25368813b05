#pragma once

#include <optional>

#include "wording/deadline.h"
#include "wording/token.h"

namespace duban {

// Reads how often a duty returns, at the cursor: 每年一季度, 逐月, 五年一评估, 月调度.  Nothing
// where the words are a rate (每年5元) or an entitlement (每年可提取一次).
std::optional<Recurrence> read_recurrence(Cursor& cursor);

// A duty of this recurrence; its rule id tells the period.
Deadline recurring(Recurrence recurrence);

// The one way to say every so many months or years: 每6个月 is each half-year.
Recurrence every_months(int months);

}  // namespace duban
