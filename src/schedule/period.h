#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "plan/plan.h"
#include "schedule/occurrence.h"

namespace duban {

// The period of the plan's duty to which something done on `on` belongs: the last one begun by
// then, else the plan's first; "" where the duty has no periods.
std::string period_holding(const Deadline& every, const Plan& plan, const Reading& reading, Day on);

// The days of a period from its first to its last.
struct PeriodDays {
  Day first, last;
};

// Of a period by its key (2022, 2022H1, 2022Q1, 2022-03, 2022-03A, 2022-W10, 2022-03-10); nothing
// where it is none.
std::optional<PeriodDays> days_of_period(std::string_view key);

}  // namespace duban
