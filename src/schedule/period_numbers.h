#pragma once

#include <string>

#include "base/day.h"
#include "wording/deadline.h"

namespace duban {

// The periods of one length follow one another without gaps and are numbered so: a period is an
// int, and the next one is one more.

int period_of(Recurrence::Per per, Day day);
Day first_of_period(Recurrence::Per per, int period);
// The stable key: 2022, 2022H1, 2022Q1, 2022-03, 2022-03A, 2022-W10, 2022-03-10.
std::string period_key(Recurrence::Per per, int period);
// How many months it has; 0 of those that are not made of months.
int months_in(Recurrence::Per per);

}  // namespace duban
