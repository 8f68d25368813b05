#include "status/why.h"

#include "tests/desk.h"

using namespace duban;

//   1 ──> 2 ──> 3 (by 03-31)
static const char* three_in_a_row = R"(
[[task]]
number = "1"
title = "甲"
work = "30 days"
[[task]]
number = "2"
title = "乙"
work = "30 days"
after = ["1"]
[[task]]
number = "3"
title = "丙"
work = "29 days"
due = 2023-03-31
after = ["2"]
)";

static Reason why(const Desk& desk, const char* day, const char* number) {
  const Assessment made = desk.on(day);
  return explain(made.plan, made.status, made.plan.find(number));
}

static int days(const Reason& reason, Delay::Cause cause) {
  int sum = 0;
  for (const Delay& delay : reason.delays) sum += delay.cause == cause ? delay.days : 0;
  return sum;
}

static int days(const Reason& reason) {
  int sum = 0;
  for (const Delay& delay : reason.delays) sum += delay.days;
  return sum;
}

TEST_CASE("a late task that waited for nobody is late by its own doing") {
  Desk desk(three_in_a_row);
  desk.event("2023-01-20", "1", EventKind::closed).event("2023-02-20", "2", EventKind::closed);
  const Reason reason = why(desk, "2023-04-10", "3");
  CHECK(reason.days_late == 10);
  CHECK(days(reason, Delay::Cause::own) == 10);
}

TEST_CASE("the days that a predecessor overran are inherited, whoever passed them on") {
  Desk desk(three_in_a_row);
  // 1 may end on 01-31 and 2 on 03-02: 1 is 15 days over, 2 adds 5 of its own.
  desk.event("2023-02-15", "1", EventKind::closed).event("2023-03-22", "2", EventKind::closed);
  const Reason reason = why(desk, "2023-04-30", "3");
  REQUIRE(reason.days_late == 30);
  CHECK(days(reason, Delay::Cause::inherited) == 20);
  CHECK(days(reason, Delay::Cause::own) == 10);
  CHECK(days(reason) == reason.days_late);
}

TEST_CASE("days spent waiting for the office are the office's") {
  Desk desk(three_in_a_row);
  desk.event("2023-01-20", "1", EventKind::closed)
      .event("2023-02-20", "2", EventKind::closed)
      .event("2023-04-04", "3", EventKind::submitted);
  const Reason reason = why(desk, "2023-04-10", "3");
  REQUIRE(reason.days_late == 10);
  CHECK(days(reason, Delay::Cause::office) == 6);
  CHECK(days(reason, Delay::Cause::own) == 4);
}

TEST_CASE("the days that a predecessor waits for the office are the office's, and its grants too") {
  Desk desk(three_in_a_row);
  // 1 may end on 01-31: extended to 02-10, handed in on 02-15, still unreviewed on 04-10.
  EventBody until;
  until.until = Day(2023, 2, 10);
  desk.event("2023-01-10", "1", EventKind::dispatched)
      .event("2023-01-20", "1", EventKind::extension_granted, until)
      .event("2023-02-15", "1", EventKind::submitted);
  const Reason reason = why(desk, "2023-04-30", "3");
  REQUIRE(reason.days_late == 30);
  const TaskIndex first = desk.plan().find("1"), second = desk.plan().find("2");
  // 2 may end on 03-02, so 59 days over; 1 may end on 01-31, so 89 over: all 30 come from it.
  const std::vector<Delay> shares = {{Delay::Cause::extension, first, 10},
                                     {Delay::Cause::office, first, 20}};
  CHECK(reason.delays == shares);
  CHECK(days(reason, Delay::Cause::inherited) == 0);
  CHECK(days(reason) == reason.days_late);
  CHECK(reason.delays.front().task != second);
}

TEST_CASE("a predecessor's suspension is granted and not its own delay") {
  Desk desk(three_in_a_row);
  desk.event("2023-01-05", "1", EventKind::dispatched)
      .event("2023-01-10", "1", EventKind::suspended)
      .event("2023-01-17", "1", EventKind::resumed)
      .event("2023-02-10", "1", EventKind::closed)
      .event("2023-03-12", "2", EventKind::closed);
  const Reason reason = why(desk, "2023-04-10", "3");
  REQUIRE(reason.days_late == 10);
  const TaskIndex first = desk.plan().find("1");
  const std::vector<Delay> shares = {{Delay::Cause::suspended, first, 7},
                                     {Delay::Cause::inherited, first, 3}};
  CHECK(reason.delays == shares);
}

TEST_CASE("a granted extension stays visible against the original day") {
  Desk desk(three_in_a_row);
  EventBody until;
  until.until = Day(2023, 4, 5);
  desk.event("2023-01-20", "1", EventKind::closed)
      .event("2023-02-20", "2", EventKind::closed)
      .event("2023-03-20", "3", EventKind::extension_granted, until);
  const Reason reason = why(desk, "2023-04-10", "3");
  REQUIRE(reason.days_late == 10);
  CHECK(days(reason, Delay::Cause::extension) == 5);
  CHECK(days(reason, Delay::Cause::own) == 5);
}

TEST_CASE("a task that is not late yet is explained by its forecast") {
  Desk desk(three_in_a_row);
  const Reason reason = why(desk, "2023-02-15", "3");
  CHECK(reason.forecast);
  CHECK(reason.days_late > 0);
  CHECK(days(reason) == reason.days_late);
  CHECK(reason.start_chain.size() == 3);
}

TEST_CASE("of four units in a row the second answers for its own days alone") {
  Desk desk(R"(
[[task]]
number = "1"
title = "甲"
work = "20 days"
[[task]]
number = "2"
title = "乙"
work = "20 days"
after = ["1"]
[[task]]
number = "3"
title = "丙"
work = "20 days"
after = ["2"]
[[task]]
number = "4"
title = "丁"
work = "20 days"
due = 2023-03-31
after = ["3"]
)");
  // 1 is done on its last day (01-30), 2 takes 12 days more than it had, 3 and 4 keep their pace.
  desk.event("2023-01-30", "1", EventKind::closed)
      .event("2023-03-03", "2", EventKind::closed)
      .event("2023-03-23", "3", EventKind::closed)
      .event("2023-04-12", "4", EventKind::closed);
  const Reason reason = why(desk, "2023-05-01", "4");
  REQUIRE(reason.days_late == 12);
  const std::vector<Delay> shares = {{Delay::Cause::inherited, desk.plan().find("2"), 12}};
  CHECK(reason.delays == shares);
  CHECK(reason.other_chains.empty());
}

TEST_CASE("two chains that are late alike are both told, and each explains the whole") {
  Desk desk(R"(
[[task]]
number = "1"
title = "甲"
work = "30 days"
[[task]]
number = "2"
title = "乙"
work = "30 days"
[[task]]
number = "3"
title = "丙"
work = "30 days"
due = 2023-03-31
after = ["1", "2"]
)");
  desk.event("2023-03-11", "1", EventKind::closed).event("2023-03-11", "2", EventKind::closed);
  const Reason reason = why(desk, "2023-04-20", "3");
  REQUIRE(reason.days_late == 20);
  REQUIRE(reason.other_chains.size() == 1);
  int other = 0;
  for (const Delay& share : reason.other_chains.front()) other += share.days;
  CHECK(other == days(reason, Delay::Cause::inherited));
  CHECK(days(reason) == 20);
  CHECK(reason.delays.front().task == desk.plan().find("1"));
  CHECK(reason.other_chains.front().front().task == desk.plan().find("2"));
}
