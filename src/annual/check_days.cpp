// The two legal days: reported by 1 March, published by 1 April of the year after.
#include <fmt/core.h>

#include "annual/check_annual.h"

namespace duban {

namespace {

constexpr const char* rule_name = "《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）";

// The rule says 之前, and nobody says whether the day itself is before.
void compare(const AnnualDay& day, Day limit, const char* late, const std::string& what,
             const std::string& asks, AnnualFaults& faults) {
  if (day.day > limit)
    faults.add(late, Severity::error, day,
               fmt::format("{}{}，晚于{}{}天：{}", what, in_chinese(day.day), in_chinese(limit),
                           day.day - limit, asks));
  else if (day.day == limit)
    faults.add("deadline-day", Severity::advice, day,
               fmt::format("{}正是{}当日；规定写的是“之前”，含不含当日没有明文，宜提前一天", what,
                           in_chinese(limit)));
}

bool is_committee(const std::string& issuer) {
  return issuer.find("管委会") != issuer.npos || issuer.find("管理委员会") != issuer.npos;
}

}  // namespace

void check_days(const AnnualReport& report, AnnualFaults& faults) {
  if (!report.year)
    return faults.advice("year-unknown",
                         "看不出是哪一年度的报告，日期和年份没有核对；请用 --year 说明");
  const int next = *report.year + 1;
  const std::string bound =
      is_committee(report.outline.head.issuer) ? "（管委会是否受此约束，以本地规定为准）" : "";
  if (report.written)
    compare(*report.written, Day(next, 3, 1), "reported-late", "成文日期",
            fmt::format("{}要求每年3月1日之前报告上一年度情况{}", rule_name, bound), faults);
  if (report.published)
    compare(*report.published, Day(next, 4, 1), "published-late", "公开日期",
            fmt::format("{}第二十四条要求每年4月1日之前向社会公开{}", rule_name, bound), faults);
  const bool surely_in_time = report.published && report.published->day < Day(next, 3, 1);
  if (!report.written && !report.published)
    faults.advice("day-unknown",
                  "文中没有成文日期，也没有公开日期，无法核对3月1日报告、4月1日公开的时限；"
                  "可用 --published 说明公开日期");
  else if (!report.written && !surely_in_time)
    faults.advice("day-unknown", "文中没有成文日期，无法核对是否在3月1日之前报告");
  else if (!report.published)
    faults.advice("day-unknown",
                  "文中没有公开日期，无法核对是否在4月1日之前公开；可用 --published 说明");
}

}  // namespace duban
