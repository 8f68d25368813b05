#include "schedule/schedule.h"
#include "tests/graph/net.h"
#include "tests/test.h"

using namespace duban;

// The own last day of one task that has the deadline, in a plan issued on `issued`.
static std::optional<Day> last(const Deadline& due, std::optional<Day> issued,
                               Reading reading = {}) {
  Net net;
  net.task("1").due(due);
  Plan plan = net.plan();
  plan.issued = issued;
  return own_last_day(plan.tasks[0], plan, official_calendar(), reading);
}

static Deadline within(int count, Span::Unit unit, std::string event = {}) {
  Deadline due;
  due.kind = DeadlineKind::relative;
  due.span = Span{count, unit, event.empty(), event};
  return due;
}

TEST_CASE("a statutory period begins on the day after issue and ends on no rest day") {
  const Day issued(2024, 9, 1);
  CHECK(last(within(10, Span::Unit::day), issued) == Day(2024, 9, 11));
  CHECK(last(within(30, Span::Unit::day), issued) == Day(2024, 10, 8));   // 10-01 is a holiday
  CHECK(last(within(2, Span::Unit::week), issued) == Day(2024, 9, 18));   // 09-15 to 17: 中秋节
  CHECK(last(within(3, Span::Unit::month), issued) == Day(2024, 12, 2));  // 12-01 is a Sunday
  CHECK(last(within(1, Span::Unit::year), issued) == Day(2025, 9, 1));
  CHECK(last(within(5, Span::Unit::workday), Day(2024, 9, 27)) == Day(2024, 10, 10));
}

TEST_CASE("a period of months from the 31st ends at a shorter month's end") {
  CHECK(last(within(1, Span::Unit::month), Day(2024, 10, 31)) ==
        Day(2024, 12, 2));  // 11-30: Saturday
  CHECK(last(within(1, Span::Unit::month), Day(2024, 1, 31)) == Day(2024, 2, 29));
}

TEST_CASE("a period that is counted from some other event has no day in the plan") {
  CHECK(last(within(15, Span::Unit::workday, "收到申请"), Day(2024, 1, 1)) == std::nullopt);
  CHECK(last(within(15, Span::Unit::workday), std::nullopt) == std::nullopt);
}

TEST_CASE("a fixed calendar target never rolls over a holiday") {
  Deadline due;
  due.last = Day(2022, 12, 31);
  for (const DeadlineKind kind : {DeadlineKind::by, DeadlineKind::in, DeadlineKind::period}) {
    due.kind = kind;
    CHECK(last(due, Day(2022, 3, 10)) == Day(2022, 12, 31));
  }
}

TEST_CASE("the office's reading of 年前 and 日前 moves the own day") {
  Deadline due;
  due.rule = "year-before";
  due.last = Day(2024, 12, 31);
  due.otherwise = Day(2025, 12, 31);
  Reading loose;
  loose.year_before = Reading::YearBefore::loose;
  CHECK(last(due, Day(2022, 3, 10)) == Day(2024, 12, 31));
  CHECK(last(due, Day(2022, 3, 10), loose) == Day(2025, 12, 31));
}

TEST_CASE("words without a day of their own give none") {
  for (const DeadlineKind kind :
       {DeadlineKind::recurring, DeadlineKind::ongoing, DeadlineKind::triggered}) {
    Deadline due;
    due.kind = kind;
    due.last = Day(2024, 12, 31);
    CHECK(last(due, Day(2024, 1, 1)) == std::nullopt);
  }
}
