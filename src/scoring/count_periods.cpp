#include <fmt/core.h>

#include <algorithm>

#include "scoring/counters.h"
#include "scoring/justice.h"

namespace duban {

namespace {

// Calls `visit` for each period of the unit's duties that falls due within the window and can be
// judged: met, or its day has passed on a duty that still stands.
template <class Visit>
void each_period(const UnitWork& unit, Window window, Visit visit) {
  for (const OwedTask& owed : unit.tasks)
    for (const OccurrenceStatus& period : occurrences_of(owed.in->status, owed.index)) {
      if (!window.holds(period.occurrence.due)) continue;
      const bool missed = period.is_missed(window.to) && owed.status().open();
      if (period.is_met() || missed) visit(owed, period);
    }
}

void count_unfulfilled(const UnitWork& unit, Window window, bool quota, Tally& tally) {
  each_period(unit, window, [&](const OwedTask& owed, const OccurrenceStatus& period) {
    if (period.has_quota != quota) return;
    const std::string row = owed.row(period.occurrence.period);
    const int missing = std::max(0, period.needed - period.done);
    const std::string words =
        fmt::format("应于{}前完成{}次,已完成{}次,少{}次", in_chinese(period.occurrence.due),
                    period.needed, period.done, missing);
    const std::string spared = missing > 0 ? why_spared(owed, period) : "";
    if (!spared.empty()) {
      tally.spared.push_back({row, owed.label(), words + ",不扣分:" + spared, missing});
      return;
    }
    tally.asked.push_back({row, period.needed});
    if (missing > 0) tally.misses.push_back({row, owed.label(), words, missing});
  });
}

}  // namespace

void count_missed(const UnitWork& unit, const ScoreScope& scope, std::string_view, Tally& tally) {
  count_unfulfilled(unit, scope.window, false, tally);
}

void count_short(const UnitWork& unit, const ScoreScope& scope, std::string_view, Tally& tally) {
  count_unfulfilled(unit, scope.window, true, tally);
}

void count_beyond_quota(const UnitWork& unit, const ScoreScope& scope, std::string_view,
                        Tally& tally) {
  each_period(unit, scope.window, [&](const OwedTask& owed, const OccurrenceStatus& period) {
    if (!period.has_quota) return;
    const std::string row = owed.row(period.occurrence.period);
    tally.asked.push_back({row, period.needed});
    if (const int more = period.done - period.needed; more > 0)
      tally.merits.push_back({row, owed.label(),
                              fmt::format("应完成{}次,已完成{}次", period.needed, period.done),
                              more});
  });
}

}  // namespace duban
