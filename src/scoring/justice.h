#pragma once

#include <string>

#include "scoring/unit_work.h"

namespace duban {

// How many days of a measure's lateness are its unit's own, and where none is, why it costs
// nothing.  Not own are days inherited from predecessors, granted, suspended, before the task was
// handed out, and every day on which it lay with the office.
struct Lateness {
  int days = 0;
  int own = 0;
  std::string spared;  // in Chinese words; "" where `own` is more than 0
};
Lateness lateness_of(const OwedTask& owed, Window window);

// Why a period that was missed or fell short costs nothing; "" where it costs.
std::string why_spared(const OwedTask& owed, const OccurrenceStatus& period);

// The same of being behind the planned pace.
std::string why_slow_spared(const OwedTask& owed);

}  // namespace duban
