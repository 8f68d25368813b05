#include <fmt/core.h>

#include <algorithm>

#include "scoring/counters.h"
#include "scoring/justice.h"

namespace duban {

namespace {

// A day of its own has passed or is the plan's end, and the task was to be done by then.
bool was_due(const OwedTask& owed, Window window) {
  const TaskStatus& status = owed.status();
  return status.due && *status.due <= window.to && status.stage != Stage::suspended;
}

std::string late_words(const OwedTask& owed, const Lateness& late) {
  std::string words = fmt::format("应于{}前完成,", in_chinese(*owed.status().due));
  const auto& closed = owed.state().closed;
  words += owed.status().done() && closed ? fmt::format("{}办结,", in_chinese(*closed)) : "";
  words += fmt::format("逾期{}天", late.days);
  if (late.own > 0 && late.own < late.days) words += fmt::format(",其中自身延误{}天", late.own);
  return words;
}

bool is_about(const Finding& finding, const OwedTask& owed) { return finding.task == owed.index; }

// What a lamp tells that may be the unit's doing: being near a day is none.
bool is_told_by_lamp(FindingKind kind) {
  return kind == FindingKind::overdue || kind == FindingKind::behind_pace ||
         kind == FindingKind::missed_occurrence || kind == FindingKind::quota_short;
}

// Why the finding costs nothing; "" where it does.
std::string why_free(const OwedTask& owed, const Finding& finding, Window window) {
  if (finding.kind == FindingKind::overdue) return lateness_of(owed, window).spared;
  if (finding.kind == FindingKind::behind_pace) return why_slow_spared(owed);
  for (const OccurrenceStatus& period : occurrences_of(owed.in->status, owed.index))
    if (period.occurrence.period == finding.period)
      return window.holds(period.occurrence.due) ? why_spared(owed, period) : "不在本时段内到期";
  return "";
}

// Of one measure whose lamp is lit: charged by the first finding that is the unit's doing.
void judge_lamp(const OwedTask& owed, Lamp lamp, Window window, Tally& tally) {
  std::string spared = "临近时限的提示,不是过错";
  for (const Finding& finding : owed.in->findings) {
    if (!is_about(finding, owed) || finding.lamp != lamp || !is_told_by_lamp(finding.kind))
      continue;
    spared = why_free(owed, finding, window);
    if (!spared.empty()) continue;
    tally.misses.push_back(
        {owed.row(), owed.label(), fmt::format("{}灯:{}", in_chinese(lamp), finding.reason), 1});
    return;
  }
  tally.spared.push_back({owed.row(), owed.label(), spared, 1});
}

void count_lamp(const UnitWork& unit, const ScoreScope& scope, Lamp lamp, Tally& tally) {
  for (const OwedTask& owed : unit.tasks) {
    if (!owed.handed_out) continue;
    const std::size_t spared = tally.spared.size();
    if (owed.in->lamps[owed.index] == lamp) judge_lamp(owed, lamp, scope.window, tally);
    if (tally.spared.size() == spared) tally.asked.push_back({owed.row(), 1});
  }
}

}  // namespace

void count_overdue(const UnitWork& unit, const ScoreScope& scope, std::string_view, Tally& tally) {
  for (const OwedTask& owed : unit.tasks) {
    if (!was_due(owed, scope.window)) continue;
    const Lateness late = lateness_of(owed, scope.window);
    if (late.days > 0 && late.own == 0) {
      tally.spared.push_back(
          {owed.row(), owed.label(), late_words(owed, late) + ",不扣分:" + late.spared, 1});
      continue;
    }
    tally.asked.push_back({owed.row(), 1});
    if (late.own > 0) tally.misses.push_back({owed.row(), owed.label(), late_words(owed, late), 1});
  }
}

void count_slow(const UnitWork& unit, const ScoreScope&, std::string_view, Tally& tally) {
  for (const OwedTask& owed : unit.tasks) {
    if (!owed.status().expected || !owed.handed_out) continue;
    const auto& findings = owed.in->findings;
    const auto slow = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) {
      return is_about(finding, owed) && finding.kind == FindingKind::behind_pace;
    });
    const std::string spared = slow == findings.end() ? "" : why_slow_spared(owed);
    if (!spared.empty()) {
      tally.spared.push_back({owed.row(), owed.label(), slow->reason + ",不扣分:" + spared, 1});
      continue;
    }
    tally.asked.push_back({owed.row(), 1});
    if (slow != findings.end()) tally.misses.push_back({owed.row(), owed.label(), slow->reason, 1});
  }
}

void count_yellow(const UnitWork& unit, const ScoreScope& scope, std::string_view, Tally& tally) {
  count_lamp(unit, scope, Lamp::yellow, tally);
}

void count_red(const UnitWork& unit, const ScoreScope& scope, std::string_view, Tally& tally) {
  count_lamp(unit, scope, Lamp::red, tally);
}

}  // namespace duban
