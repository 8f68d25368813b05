#include "wording/deadline.h"

#include "tests/test.h"

using namespace duban;

namespace {

// The Ganzhou plan was issued on this day.
const WordingContext context{Day(2022, 3, 10), 0};

struct Row {
  const char* words;
  DeadlineKind kind;
  const char* first;  // "" = none
  const char* last;
  const char* rule;
};

std::string shown(const std::optional<Day>& day) { return day ? to_string(*day) : ""; }

void check(const Row& row) {
  INFO(row.words);
  const auto deadline = read_deadline(row.words, context);
  REQUIRE(deadline);
  CHECK(static_cast<int>(deadline->kind) == static_cast<int>(row.kind));
  CHECK(shown(deadline->first) == row.first);
  CHECK(shown(deadline->last) == row.last);
  CHECK(deadline->rule == row.rule);
  CHECK(deadline->words == row.words);
}

constexpr DeadlineKind by = DeadlineKind::by;
constexpr DeadlineKind in = DeadlineKind::in;
constexpr DeadlineKind period = DeadlineKind::period;
constexpr DeadlineKind ongoing = DeadlineKind::ongoing;
constexpr DeadlineKind relative = DeadlineKind::relative;
constexpr DeadlineKind triggered = DeadlineKind::triggered;

}  // namespace

TEST_CASE("a day by which something is done is the last day that its words allow") {
  const Row table[] = {
      {"2024年底前", by, "", "2024-12-31", "year-end"},
      {"2024年年底", by, "", "2024-12-31", "year-end"},
      {"到2024年", by, "", "2024-12-31", "year-end"},
      {"到2024年底", by, "", "2024-12-31", "year-end"},
      {"2024年内", by, "", "2024-12-31", "year-end"},
      {"2024年內", by, "", "2024-12-31", "year-end"},
      {"二〇二四年底前", by, "", "2024-12-31", "year-end"},
      {"２０２４年 底前", by, "", "2024-12-31", "year-end"},
      {"2024 年 9 月底前", by, "", "2024-09-30", "month-end"},
      {"2024年2月底前", by, "", "2024-02-29", "month-end"},
      {"2023年2月末", by, "", "2023-02-28", "month-end"},
      {"2024年6月前", by, "", "2024-05-31", "month-before"},
      {"2024年1月前", by, "", "2023-12-31", "month-before"},
      {"2024年4月1日前", by, "", "2024-04-01", "day-before"},
      {"二○二四年四月一日前", by, "", "2024-04-01", "day-before"},
      {"2024年4月1日", by, "", "2024-04-01", "day"},
      {"2024年4月1日24:00止", by, "", "2024-04-01", "day"},
      {"2024.4.1前", by, "", "2024-04-01", "day-before"},
      {"2025年前", by, "", "2024-12-31", "year-before"},
      {"2024年上半年前", by, "", "2024-06-30", "half-end"},
      {"2024年一季度末", by, "", "2024-03-31", "quarter-end"},
      {"2024年第三季度前", by, "", "2024-09-30", "quarter-end"},
      {"2024年6月中旬前", by, "", "2024-06-10", "third-before"},
      {"年底前", by, "", "2022-12-31", "year-end"},
      {"明年6月底前", by, "", "2023-06-30", "month-end"},
      {"本月底前", by, "", "2022-03-31", "month-end"},
      {"下月10日前", by, "", "2022-04-10", "day-before"},
      {"截至2023年年末", by, "", "2023-12-31", "year-end"},
      {"不晚于2023年6月30日", by, "", "2023-06-30", "day"},
      {"年中前", by, "", "2022-06-30", "year-middle"},
      {"“十四五”末", by, "", "2025-12-31", "plan-end"},
      {"十五五期末", by, "", "2030-12-31", "plan-end"},
      {"春节前", by, "", "2022-01-31", "festival-before"},
      {"2026年元宵节前", by, "", "2026-03-02", "festival-before"},
      {"国庆节前", by, "", "2022-09-30", "festival-before"},
  };
  for (const Row& row : table) check(row);
}

TEST_CASE("words without 前 or 底 name the stretch in which something is done") {
  const Row table[] = {
      {"2023年", in, "2023-01-01", "2023-12-31", "year"},
      {"全年", in, "2022-01-01", "2022-12-31", "year"},
      {"今年", in, "2022-01-01", "2022-12-31", "year"},
      {"6月", in, "2022-06-01", "2022-06-30", "month"},
      {"10月份", in, "2022-10-01", "2022-10-31", "month"},
      {"三季度", in, "2022-07-01", "2022-09-30", "quarter"},
      {"2024年上半年", in, "2024-01-01", "2024-06-30", "half"},
      {"明年一季度", in, "2023-01-01", "2023-03-31", "quarter"},
      {"6月中旬", in, "2022-06-11", "2022-06-20", "third"},
      {"2024年2月下旬", in, "2024-02-21", "2024-02-29", "third"},
      {"2019年初", in, "2019-01-01", "2019-01-31", "year-start"},
      {"2021—2025年", period, "2021-01-01", "2025-12-31", "range"},
      {"十四五期间", period, "2021-01-01", "2025-12-31", "plan"},
      {"“十三五”时期", period, "2016-01-01", "2020-12-31", "plan"},
      {"5月至9月", period, "2022-05-01", "2022-09-30", "range"},
      {"3-4月", period, "2022-03-01", "2022-04-30", "range"},
      {"11月至次年3月", period, "2022-11-01", "2023-03-31", "range"},
      {"二、三季度", period, "2022-04-01", "2022-09-30", "range"},
      {"2024年3月1日至20日", period, "2024-03-01", "2024-03-20", "range"},
      {"自2023年1月1日起", period, "2023-01-01", "", "from"},
      {"2024年8月起", period, "2024-08-01", "", "from"},
      {"自发布之日起", period, "2022-03-10", "", "from-issue"},
      {"自本文件印发之日起至2023年2月20日止", period, "2022-03-10", "2023-02-20", "range"},
  };
  for (const Row& row : table) check(row);
}

TEST_CASE("lengths of time count from the issue or from an event") {
  const Row table[] = {
      {"印发之日起30日内", relative, "", "2022-04-09", "issue-within"},
      {"自本方案印发之日起两个月内", relative, "", "2022-05-10", "issue-within"},
      {"方案印发后1个月内", relative, "", "2022-04-10", "issue-within"},
      {"15个工作日内", relative, "", "", "issue-within"},
      {"三年内", relative, "", "2025-03-10", "issue-within"},
      {"兩年內", relative, "", "2024-03-10", "issue-within"},
      {"在2—3年内", relative, "", "2025-03-10", "issue-within"},
      {"未来半年内", relative, "", "2022-09-10", "issue-within"},
      {"变更后20个工作日内", triggered, "", "", "event-within"},
      {"自收到申请之日起20个工作日内", triggered, "", "", "event-within"},
      {"作出重大决策前", triggered, "", "", "event-before"},
      {"作出重大决策前，行政机关负责人应当听取意见", triggered, "", "", "event-before"},
      {"长期坚持", ongoing, "", "", "ongoing"},
      {"持续推进", ongoing, "", "", "ongoing"},
      {"动态管理", ongoing, "", "", "ongoing"},
      {"常态化", ongoing, "", "", "ongoing"},
      {"立行立改，长期坚持", ongoing, "", "", "ongoing"},
  };
  for (const Row& row : table) check(row);
}

TEST_CASE("an event and a length of time are kept as they are said") {
  const auto within = read_deadline("自收到申请之日起20个工作日内办结", context);
  REQUIRE(within);
  CHECK(within->span == Span{20, Span::Unit::workday, false, "收到申请"});
  CHECK(read_deadline("作出重大决策前", context)->span->event == "作出重大决策");
  CHECK(read_deadline("印发之日起30日内", context)->span == Span{30, Span::Unit::day, true, ""});
}

TEST_CASE("the year that the words leave out is the context's") {
  const WordingContext next{Day(2022, 12, 20), 2023};
  CHECK(read_deadline("年底前", next)->last == Day(2023, 12, 31));
  CHECK(read_deadline("6月底前", next)->last == Day(2023, 6, 30));
  CHECK(read_deadline("明年6月底前", next)->last == Day(2024, 6, 30));
  CHECK(read_deadline("本月底前", next)->last == Day(2022, 12, 31));
}

TEST_CASE("Y年前 is ambiguous and keeps the other reading") {
  const auto deadline = read_deadline("推动2025年前实现督察工作全覆盖", context);
  REQUIRE(deadline);
  CHECK(deadline->ambiguous);
  CHECK(deadline->otherwise == Day(2025, 12, 31));
  CHECK(last_day(*deadline, {}) == Day(2024, 12, 31));
  CHECK(last_day(*deadline, {.year_before = Reading::YearBefore::loose}) == Day(2025, 12, 31));
  CHECK(last_day(*deadline, {.day_before = Reading::DayBefore::exclusive}) == Day(2024, 12, 31));
}

TEST_CASE("M月D日前 counts the day itself unless the office reads it otherwise") {
  const auto deadline = read_deadline("2024年4月1日前", context);
  REQUIRE(deadline);
  CHECK_FALSE(deadline->ambiguous);
  CHECK(last_day(*deadline, {}) == Day(2024, 4, 1));
  CHECK(last_day(*deadline, {.day_before = Reading::DayBefore::exclusive}) == Day(2024, 3, 31));
  CHECK(last_day(*deadline, {.year_before = Reading::YearBefore::loose}) == Day(2024, 4, 1));
}

TEST_CASE("the one expression of time is found among other words") {
  const Row table[] = {
      {"2024年底前基本建成", by, "", "2024-12-31", "year-end"},
      {"全年完成", in, "2022-01-01", "2022-12-31", "year"},
      {"6月底完成", by, "", "2022-06-30", "month-end"},
      {"完成时限：2024年6月底前", by, "", "2024-06-30", "month-end"},
      {"责任单位：市司法局；完成时限：2024年12月", in, "2024-12-01", "2024-12-31", "month"},
      {"拟于2024年实现全覆盖", in, "2024-01-01", "2024-12-31", "year"},
      {"2024年启动，2025年底前完成", by, "", "2025-12-31", "year-end"},
      {"2024年12月底前，长期坚持", by, "", "2024-12-31", "month-end"},
  };
  for (const Row& row : table) check(row);
}
