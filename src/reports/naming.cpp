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

namespace {

struct PartOfYear {
  std::string_view key;
  const char* words;
};
constexpr PartOfYear parts_of_year[] = {{"", "度"},       {"H1", "上半年"}, {"H2", "下半年"},
                                        {"Q1", "一季度"}, {"Q2", "二季度"}, {"Q3", "三季度"},
                                        {"Q4", "四季度"}};

// "-03" → 3月, "-03A" → 3月上半月, "-03-05" → 3月5日, "-W10" → 第10周.
std::string month_or_week(const std::string& key) {
  if (key[1] == 'W') return fmt::format("第{}周", key.substr(2));
  const std::string month = key.substr(key[1] == '0' ? 2 : 1, key[1] == '0' ? 1 : 2) + "月";
  if (key.size() < 4) return month;
  if (key[3] == '-') return month + key.substr(key[4] == '0' ? 5 : 4) + "日";
  return month + (key[3] == 'A' ? "上半月" : "下半月");
}

}  // namespace

std::string period_name(const std::string& period) {
  if (period.starts_with('@')) return "配合部分";
  if (period.size() < 4) return period;
  const std::string year = period.substr(0, 4) + "年";
  const std::string key = period.substr(4);
  for (const PartOfYear& part : parts_of_year)
    if (part.key == key) return year + part.words;
  return key.size() >= 3 && key[0] == '-' ? year + month_or_week(key) : period;
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
