#include "scoring/justice.h"

#include <fmt/core.h>

#include <algorithm>

#include "findings/rule.h"
#include "status/why.h"

namespace duban {

namespace {

constexpr const char* soft_duty = "“力争”“探索”“鼓励”类任务,逾期不计分";
constexpr const char* not_handed_out = "尚未交办,或拒签后未重新交办";

bool is_soft(const OwedTask& owed) { return owed.status().strength != Strength::must; }

int share_of_cause(const Reason& reason, Delay::Cause cause) {
  int days = 0;
  for (const Delay& delay : reason.delays)
    if (delay.cause == cause) days += delay.days;
  return days;
}

// Late days before the office handed the task out, unless the unit began by itself.
int days_before_dispatch(const OwedTask& owed, Day due) {
  const auto dispatched = first_dispatch(*owed.record);
  const auto word = first_word(*owed.record);
  if (!dispatched || (word && *word < *dispatched)) return 0;
  return std::max(0, *dispatched - due);
}

std::string shares_in_words(const Reason& reason, int at_office, int undispatched) {
  std::string words;
  const auto say = [&](std::string_view cause, int days) {
    if (days > 0) words += fmt::format("{}{}{}天", words.empty() ? "" : "、", cause, days);
  };
  for (const Delay::Cause cause :
       {Delay::Cause::inherited, Delay::Cause::extension, Delay::Cause::suspended})
    say(in_chinese(cause), share_of_cause(reason, cause));
  say("等待审核", at_office);
  say("交办晚于时限", undispatched);
  return words;
}

// The hard predecessors that were not finished by the day.
std::vector<TaskIndex> unfinished_before(const OwedTask& owed, Day day) {
  std::vector<TaskIndex> open;
  for (const Link& link : owed.task().after) {
    if (!link.hard || (link.type != LinkType::FS && link.type != LinkType::SS)) continue;
    const TaskStatus& before = owed.in->status.tasks[link.from];
    const auto& closed = owed.in->status.states.tasks[link.from].closed;
    if (before.stage == Stage::cancelled) continue;
    if (!before.done() || (closed && *closed > day)) open.push_back(link.from);
  }
  return open;
}

}  // namespace

Lateness lateness_of(const OwedTask& owed, Window window) {
  Lateness late{owed.status().days_late, 0, ""};
  if (late.days <= 0) return late;
  if (is_soft(owed)) return late.spared = soft_duty, late;
  if (!owed.handed_out) return late.spared = not_handed_out, late;
  const Day due = *owed.status().due;
  const Reason reason = explain(owed.in->plan, owed.in->status, owed.index);
  const int at_office = days_at_office(*owed.record, due, due + late.days);
  const int told = share_of_cause(reason, Delay::Cause::office);
  const int undispatched = days_before_dispatch(owed, due);
  late.own = std::max(
      0, share_of_cause(reason, Delay::Cause::own) - std::max(0, at_office - told) - undispatched);
  const auto waiting = at_office_since(*owed.record, window.to);
  if (late.own == 0)
    late.spared = fmt::format("自身延误0天({})",
                              shares_in_words(reason, std::max(at_office, told), undispatched));
  else if (waiting && *waiting < window.from && !owed.status().done())
    late.own = 0, late.spared = fmt::format("自{}起一直待审核", in_chinese(*waiting));
  return late;
}

std::string why_spared(const OwedTask& owed, const OccurrenceStatus& period) {
  if (is_soft(owed)) return soft_duty;
  if (!owed.handed_out) return not_handed_out;
  const Day due = period.occurrence.due;
  const auto dispatched = first_dispatch(*owed.record);
  const auto word = first_word(*owed.record);
  if (dispatched && *dispatched > due && (!word || *word > due))
    return fmt::format("{}才交办,晚于该期应完成日", in_chinese(*dispatched));
  const auto before = unfinished_before(owed, due);
  return before.empty() ? "" : fmt::format("当时前置{}尚未完成", quoted(owed.in->plan, before));
}

std::string why_slow_spared(const OwedTask& owed) {
  if (is_soft(owed)) return soft_duty;
  const auto before = waiting_for(owed.in->plan, owed.in->status, owed.index, Soft::no);
  return before.empty() ? "" : fmt::format("前置{}尚未完成", quoted(owed.in->plan, before));
}

}  // namespace duban
