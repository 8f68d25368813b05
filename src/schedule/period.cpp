#include "schedule/period.h"

namespace duban {

std::string period_holding(const Deadline& every, const Plan& plan, const Reading& reading,
                           Day on) {
  if (!every.recurrence) return {};
  std::string held;
  for (const Occurrence& occurrence : occurrences(every, reading, first_day(plan), final_day(plan)))
    if (held.empty() || occurrence.first <= on) held = occurrence.period;
  return held;
}

}  // namespace duban
