#include <fmt/core.h>

#include <algorithm>

#include "scoring/counters.h"
#include "scoring/justice.h"

namespace duban {

namespace {

enum class Time { in_time, any };

// Whether the day of a milestone fell into the window, or (done at any time) before it and the task
// was still open then.
bool is_asked(const OwedTask& owed, Window window, Time time) {
  const TaskStatus& status = owed.status();
  if (!status.due || status.stage == Stage::suspended || *status.due > window.to) return false;
  if (*status.due == window.to && !status.done()) return false;  // the day is not over
  return time == Time::any || *status.due >= window.from;
}

void count_milestone(const OwedTask& owed, Window window, Time time, Tally& tally) {
  const Lateness late = lateness_of(owed, window);
  const bool done = owed.status().done();
  std::string words = fmt::format("应于{}前完成", in_chinese(*owed.status().due));
  if (done && owed.state().closed)
    words += fmt::format(",{}办结", in_chinese(*owed.state().closed));
  if (late.days > 0) words += fmt::format(",逾期{}天", late.days);
  const bool good = done && (time == Time::any || late.days == 0);
  if (!good && late.own == 0) {
    tally.spared.push_back({owed.row(), owed.label(), words + ",不计入:" + late.spared, 1});
    return;
  }
  tally.asked.push_back({owed.row(), 1});
  (good ? tally.merits : tally.misses).push_back({owed.row(), owed.label(), words, 1});
}

// How often the period's duty was fulfilled by its day.
int fulfilled_by(const OwedTask& owed, const OccurrenceStatus& period) {
  int times = 0;
  for (const Happening& happening : *owed.record)
    if (happening.kind == EventKind::fulfilled && happening.period == period.occurrence.period &&
        happening.on <= period.occurrence.due)
      times += happening.count;
  return times;
}

void count_period(const OwedTask& owed, const OccurrenceStatus& period, Time time, Tally& tally) {
  const std::string row = owed.row(period.occurrence.period);
  const int done =
      std::min(period.needed, time == Time::any ? period.done : fulfilled_by(owed, period));
  const int missing = period.needed - done;
  const std::string words =
      fmt::format("应于{}前完成{}次,{}{}次", in_chinese(period.occurrence.due), period.needed,
                  time == Time::any ? "已完成" : "按期完成", done);
  const std::string spared = missing > 0 ? why_spared(owed, period) : "";
  if (!spared.empty())
    tally.spared.push_back({row, owed.label(), words + ",不计入:" + spared, missing});
  const int asked = spared.empty() ? period.needed : done;
  if (asked > 0) tally.asked.push_back({row, asked});
  if (done > 0) tally.merits.push_back({row, owed.label(), words, done});
  if (missing > 0 && spared.empty()) tally.misses.push_back({row, owed.label(), words, missing});
}

void count_fulfilment(const UnitWork& unit, Window window, Time time, Tally& tally) {
  for (const OwedTask& owed : unit.tasks) {
    if (is_asked(owed, window, time)) count_milestone(owed, window, time, tally);
    for (const OccurrenceStatus& period : occurrences_of(owed.in->status, owed.index)) {
      if (!window.holds(period.occurrence.due)) continue;
      const bool missed = period.is_missed(window.to) && owed.status().open();
      if (period.is_met() || missed) count_period(owed, period, time, tally);
    }
  }
}

}  // namespace

void count_done_in_time(const UnitWork& unit, const ScoreScope& scope, std::string_view,
                        Tally& tally) {
  count_fulfilment(unit, scope.window, Time::in_time, tally);
}

void count_done(const UnitWork& unit, const ScoreScope& scope, std::string_view, Tally& tally) {
  count_fulfilment(unit, scope.window, Time::any, tally);
}

// A grade is what the rule makes of it: 不合格 costs, 优秀 is rewarded.
void count_graded(const UnitWork& unit, const ScoreScope& scope, std::string_view grade,
                  Tally& tally) {
  for (const OwedTask& owed : unit.tasks) {
    const TaskState& state = owed.state();
    if (state.grade.empty() || !state.closed || !scope.window.holds(*state.closed)) continue;
    tally.asked.push_back({owed.row(), 1});
    if (state.grade != grade) continue;
    const ScoreFact fact{owed.row(), owed.label(),
                         fmt::format("{}办结,评价为{}", in_chinese(*state.closed), grade), 1};
    tally.misses.push_back(fact);
    tally.merits.push_back(fact);
  }
}

}  // namespace duban
