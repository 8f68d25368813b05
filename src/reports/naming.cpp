#include "reports/naming.h"

#include "base/text.h"
#include "findings/rule.h"

#include <fmt/core.h>

#include <array>

namespace duban {

Tint tint_of(Lamp lamp) {
  constexpr std::array<Tint, 5> tints = {Tint::blue, Tint::grey, Tint::green, Tint::yellow,
                                         Tint::red};
  return tints[static_cast<std::size_t>(lamp)];
}

std::string label_of(const Item& item) {
  return fmt::format("{} {}", item.task().number, item.task().title);
}

std::string quoted(const Item& item) { return quoted(item.in->plan, item.index); }

std::string unit_name_or_unknown(const Plan& plan, const std::string& unit) {
  return unit.empty() ? "未明确" : plan.unit_name(unit);
}

std::string lead_name(const Item& item) {
  return unit_name_or_unknown(item.in->plan, answering_unit(item.in->plan, item.index));
}

std::string period_name(const std::string& period) {
  if (period.size() == 4) return period + "年度";
  if (period.size() < 6) return period;
  const std::string year = period.substr(0, 4) + "年";
  const std::string rest = period.substr(4);
  if (rest == "H1" || rest == "H2") return year + (rest == "H1" ? "上半年" : "下半年");
  constexpr std::array<const char*, 4> quarters = {"一季度", "二季度", "三季度", "四季度"};
  if (rest.size() == 2 && rest[0] == 'Q' && rest[1] >= '1' && rest[1] <= '4')
    return year + quarters.at(static_cast<std::size_t>(rest[1] - '1'));
  if (rest.size() == 3 && rest[0] == '-')
    return fmt::format("{}{}月", year, std::stoi(rest.substr(1)));
  return period;
}

std::string label_of(const Assessment& in, const Finding& finding) {
  if (finding.task == no_task) return in.plan.title;
  const std::string label = label_of({&in, finding.task});
  return finding.period.empty() ? label
                                : fmt::format("{}（{}）", label, period_name(finding.period));
}

std::string due_words(const Item& item) {
  const Task& task = item.task();
  if (task.kind == TaskKind::recurring && !task.every_text.empty()) return task.every_text;
  if (!item.status().due) return task.due_text.empty() ? "—" : task.due_text;
  const std::string day = in_chinese(*item.status().due);
  if (item.state().extended_to) return day + "（延期）";
  return is_dated(item) ? day : day + "（估）";
}

std::string_view due_class(const Task& task) {
  constexpr std::array<std::string_view, 7> periods = {"每日", "每周", "半月", "月度",
                                                       "季度", "半年", "年度"};
  constexpr std::array<std::string_view, 5> kinds = {"一次性", "周期", "长期", "禁止性", "触发式"};
  if (task.kind == TaskKind::recurring && task.every && task.every->recurrence)
    return periods[static_cast<std::size_t>(task.every->recurrence->per)];
  return kinds[static_cast<std::size_t>(task.kind)];
}

}  // namespace duban
