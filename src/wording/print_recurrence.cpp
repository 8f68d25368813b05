#include "wording/print_recurrence.h"

#include <fmt/format.h>

#include <array>

namespace duban {

using Per = Recurrence::Per;

// The end of a span of months: 2月, 2月底前, 2月10日前.
static std::string day_in_month(int day) {
  if (day == 0) return "";
  if (day < 0) return "底前";
  return fmt::format("{}日前", day);
}

static std::string in_year(const Recurrence& recurrence) {
  const auto& months = recurrence.months;
  if (months.empty()) return "";
  const std::string end = fmt::format("{}月{}", months.back(), day_in_month(recurrence.day));
  if (months.size() == 1) return end;
  const bool next = months.back() < months.front();
  return fmt::format("{}月至{}{}", months.front(), next ? "次年" : "", end);
}

static std::string in_months(const Recurrence& recurrence) {
  if (recurrence.months.empty()) return recurrence.day < 0 ? "末" : "";
  return fmt::format("第{}个月{}", recurrence.months.back(), day_in_month(recurrence.day));
}

static std::string in_week(const Recurrence& recurrence) {
  constexpr std::array<const char*, 8> days = {"", "一", "二", "三", "四", "五", "六", "日"};
  return days[static_cast<std::size_t>(recurrence.day)];
}

static std::string in_period(const Recurrence& recurrence) {
  switch (recurrence.per) {
    case Per::year:
      return in_year(recurrence);
    case Per::half:
    case Per::quarter:
      return in_months(recurrence);
    case Per::month:
      return day_in_month(recurrence.day);
    case Per::week:
      return in_week(recurrence);
    default:
      return "";
  }
}

std::string print_recurrence(const Recurrence& recurrence) {
  constexpr std::array<const char*, 7> units = {"日", "周", "半月", "月", "季度", "半年", "年"};
  std::string text;
  if (recurrence.from) text = "自" + in_chinese(*recurrence.from) + "起，";
  text += "每";
  if (recurrence.interval > 1)
    text += fmt::format("{}{}", recurrence.interval, recurrence.per == Per::month ? "个" : "");
  return text + units[static_cast<std::size_t>(recurrence.per)] + in_period(recurrence);
}

}  // namespace duban
