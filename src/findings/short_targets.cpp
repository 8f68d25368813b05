#include "base/text.h"
#include "findings/rule.h"

#include <fmt/core.h>

#include <map>

namespace duban {

namespace {

// What of one task is short, or unreported, in one period.
struct Shortfall {
  TaskIndex task = no_task;
  std::string period;
  Day due;
  bool reported = false;            // at least one figure says that it is short
  std::vector<std::string> told{};  // one a target
};

// Whole numbers as they are, rates with their sign: ">=" reads 应达, "<=" 应不超过.
std::string asked(const Target& target) {
  constexpr std::pair<std::string_view, std::string_view> words[] = {
      {">=", "不少于"}, {">", "多于"},  {"<=", "不超过"},
      {"<", "低于"},    {"==", "应为"}, {"~", "约"}};
  for (const auto& [op, word] : words)
    if (target.op == op) return fmt::format("{}{:g}{}", word, target.value, target.unit);
  return fmt::format("{:g}{}", target.value, target.unit);
}

// "“案件200件以上”要求不少于200件,已报近200件"
std::string in_words(const TargetStatus& status, const Target& target) {
  const std::string head = fmt::format("“{}”要求{},", target.text, asked(target));
  if (!status.reported) return head + "未报数据";
  return fmt::format("{}已报{}{}", head, in_words(*status.reported),
                     status.reported->whole ? "" : target.unit);
}

// A period of the duty that is missed is told as such, and not again by its figures.
bool is_told(const Judgement& on, const TargetStatus& status) {
  for (const OccurrenceStatus& period : occurrences_of(on.status, status.task))
    if (period.occurrence.period == status.period && period.is_missed(on.status.as_of)) return true;
  return false;
}

std::vector<Shortfall> shortfalls(const Judgement& on) {
  std::vector<Shortfall> all;
  std::map<std::pair<TaskIndex, std::string>, std::size_t> known;
  for (const TargetStatus& status : on.status.targets) {
    if (!is_short(on.status, status) || is_told(on, status)) continue;
    const auto [place, fresh] = known.emplace(std::pair(status.task, status.period), all.size());
    if (fresh) all.push_back({status.task, status.period, status.due});
    Shortfall& shortfall = all[place->second];
    shortfall.reported |= status.reported.has_value();
    shortfall.told.push_back(in_words(status, on.plan.tasks[status.task].targets[status.target]));
  }
  return all;
}

std::string when(const Shortfall& shortfall) {
  return shortfall.period.empty()
             ? fmt::format("截至{}", in_chinese(shortfall.due))
             : fmt::format("{}期(至{})", shortfall.period, in_chinese(shortfall.due));
}

}  // namespace

// A figure that falls short is red; one that nobody reported may be reached, and is yellow.
void find_short_targets(const Judgement& on, Findings& found) {
  for (const Shortfall& shortfall : shortfalls(on)) {
    Finding quota;
    quota.kind = FindingKind::quota_short;
    quota.task = shortfall.task;
    quota.unit = answering_unit(on.plan, shortfall.task);
    quota.period = shortfall.period;
    quota.lamp = at_most(on, shortfall.task, shortfall.reported ? Lamp::red : Lamp::yellow);
    quota.due = shortfall.due;
    quota.days_late = shortfall.reported ? on.status.as_of - shortfall.due : 0;
    quota.since = shortfall.due + 1;
    quota.reason = fmt::format("{},{}", when(shortfall), join(shortfall.told, ";"));
    found.push_back(std::move(quota));
  }
}

}  // namespace duban
