#include <fmt/format.h>

#include <array>

#include "base/text.h"
#include "wording/deadline.h"
#include "wording/festival.h"
#include "wording/print_recurrence.h"

namespace duban {

namespace {

std::string year_of(Day day) { return fmt::format("{}年", day.year()); }
std::string month_of(Day day) { return fmt::format("{}年{}月", day.year(), day.month()); }

std::string half_of(Day day) { return year_of(day) + (day.month() <= 6 ? "上半年" : "下半年"); }

constexpr const char* ordinals[] = {"一", "二", "三", "四"};

std::string quarter_of(const Deadline& deadline) {
  const int quarter = (deadline.last->month() - 1) / 3;
  const bool several = deadline.first && deadline.last->month() - deadline.first->month() > 2;
  if (several) return year_of(*deadline.last) + (quarter == 1 ? "前两季度" : "前三季度");
  return year_of(*deadline.last) + ordinals[quarter] + "季度";
}

// 上旬 and so on: by the day they end on, and by the day they begin on where that is known.
std::string third_of(Day last, bool long_one) {
  if (last.day() == 10) return month_of(last) + "上旬";
  if (last.day() == 20) return month_of(last) + (long_one ? "上中旬" : "中旬");
  return month_of(last) + (long_one ? "中下旬" : "下旬");
}

std::string third_in(const Deadline& deadline) {
  return third_of(*deadline.last, *deadline.last - *deadline.first > 11);
}

// The ten days that begin where this last day ends.
std::string third_after(Day last) {
  const Day next = last + 1;
  return third_of(next.day() == 21 ? last_of_month(next.year(), next.month()) : next + 9, false);
}

std::string festival_of(Day day) { return year_of(day) + festival_on(day); }

std::string plan_ending(int year) {
  const int ordinal = 14 + (year - 2025) / 5;
  constexpr const char* digits[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  return fmt::format("“十{}五”", digits[ordinal % 10]);
}

using Print = std::string (*)(const Deadline&);

struct Rule {
  const char* id;
  Print print;
};

// One line a rule of a fixed date; what it prints, the same rule reads.
const Rule rules[] = {
    {"date", [](const Deadline& d) { return in_chinese(*d.last) + "前"; }},
    {"day", [](const Deadline& d) { return in_chinese(*d.last); }},
    {"day-before", [](const Deadline& d) { return in_chinese(*d.last) + "前"; }},
    {"year", [](const Deadline& d) { return year_of(*d.last); }},
    {"year-end", [](const Deadline& d) { return year_of(*d.last) + "底前"; }},
    {"year-before", [](const Deadline& d) { return year_of(*d.last + 1) + "前"; }},
    {"year-start", [](const Deadline& d) { return year_of(*d.last) + "初"; }},
    {"year-start-end", [](const Deadline& d) { return "到" + year_of(*d.last) + "初"; }},
    {"year-start-before", [](const Deadline& d) { return year_of(*d.last + 1) + "初前"; }},
    {"year-middle", [](const Deadline& d) { return year_of(*d.last) + "年中前"; }},
    {"half", [](const Deadline& d) { return half_of(*d.last); }},
    {"half-end", [](const Deadline& d) { return half_of(*d.last) + "末前"; }},
    {"quarter", quarter_of},
    {"quarter-end", [](const Deadline& d) { return quarter_of(d) + "末前"; }},
    {"month", [](const Deadline& d) { return month_of(*d.last); }},
    {"month-end", [](const Deadline& d) { return month_of(*d.last) + "底前"; }},
    {"month-before", [](const Deadline& d) { return month_of(*d.last + 1) + "前"; }},
    {"month-start", [](const Deadline& d) { return month_of(*d.last) + "初"; }},
    {"month-start-end", [](const Deadline& d) { return "到" + month_of(*d.last) + "初"; }},
    {"month-start-before", [](const Deadline& d) { return month_of(*d.last + 1) + "初前"; }},
    {"third", third_in},
    {"third-end", [](const Deadline& d) { return "到" + third_of(*d.last, false); }},
    {"third-before", [](const Deadline& d) { return third_after(*d.last) + "前"; }},
    {"plan", [](const Deadline& d) { return plan_ending(d.last->year()) + "期间"; }},
    {"plan-end", [](const Deadline& d) { return plan_ending(d.last->year()) + "期末"; }},
    {"plan-before", [](const Deadline& d) { return plan_ending(d.last->year() + 5) + "前"; }},
    {"festival", [](const Deadline& d) { return festival_of(*d.last); }},
    {"festival-end", [](const Deadline& d) { return "到" + festival_of(*d.last); }},
    {"festival-before", [](const Deadline& d) { return festival_of(*d.last + 1) + "前"; }},
    {"range", [](const Deadline& d) { return in_chinese(*d.first) + "至" + in_chinese(*d.last); }},
    {"from", [](const Deadline& d) { return "自" + in_chinese(*d.first) + "起"; }},
    {"from-issue", [](const Deadline&) { return std::string("自印发之日起"); }},
    {"ongoing", [](const Deadline&) { return std::string("长期坚持"); }},
};

constexpr std::array<const char*, 5> span_units = {"日", "个工作日", "周", "个月", "年"};

std::string print_span(const Span& span, const std::string& rule) {
  if (rule == "event-before") return span.event + "前";
  if (rule == "event-after") return span.event + "后";
  const std::string& event = span.from_issue ? "印发" : span.event;
  return fmt::format("自{}之日起{}{}内", event, span.count,
                     span_units[static_cast<std::size_t>(span.unit)]);
}

std::string print_time(const Deadline& deadline) {
  if (deadline.recurrence) return print_recurrence(*deadline.recurrence);
  if (deadline.span) return print_span(*deadline.span, deadline.rule);
  for (const Rule& rule : rules)
    if (deadline.rule == rule.id) return rule.print(deadline);
  return deadline.words;
}

}  // namespace

std::string print_deadline(const Deadline& deadline) {
  constexpr std::array<const char*, 4> strengths = {"", "力争", "探索", "鼓励"};
  return strengths[static_cast<std::size_t>(deadline.strength)] + print_time(deadline);
}

}  // namespace duban
