#include "tests/desk.h"

using namespace duban;

//   1 (by 03-31) ──hard──> 2 (by 09-30)      1 ┄┄soft┄┄> 3
static const char* one_before_two = R"(
[[task]]
number = "1"
title = "先"
due = 2023-03-31
[[task]]
number = "2"
title = "后"
due = 2023-09-30
after = ["1"]
[[task]]
number = "3"
title = "旁"
after = [{ task = "1", hard = false, why = "参考" }]
)";

TEST_CASE("a task that waits for a late one is told, over soft links as well") {
  Desk desk(one_before_two);
  CHECK(desk.kinds("2023-03-31", "2").empty());
  CHECK(desk.kinds("2023-04-01", "2") == "waiting-on-late");
  CHECK(desk.kinds("2023-04-01", "3") == "waiting-on-late");
}

TEST_CASE("blocked is told once a task has begun or is due soon, over hard links alone") {
  Desk desk(one_before_two);
  desk.progress("2023-02-01", "2", 10).progress("2023-02-01", "3", 10);
  CHECK(desk.kinds("2023-02-02", "2") == "blocked");
  CHECK(desk.kinds("2023-02-02", "3").empty());
}

TEST_CASE("a finished predecessor holds nobody up") {
  Desk desk(one_before_two);
  desk.rules().pace_told = false;
  desk.event("2023-03-01", "1", EventKind::closed).progress("2023-04-01", "2", 10);
  CHECK(desk.kinds("2023-05-01", "2").empty());
}

TEST_CASE("a task is at risk when its forecast passes the day that others leave it") {
  Desk desk(one_before_two);
  CHECK(desk.kinds("2023-03-20", "1") == "due-soon");
  CHECK(desk.kinds("2023-03-25", "1") == "at-risk due-soon");
}

TEST_CASE("a plan that cannot hold says by which chain") {
  Desk desk(R"(
[[task]]
number = "1"
title = "甲"
work = "60 days"
[[task]]
number = "2"
title = "乙"
work = "60 days"
due = 2023-03-31
after = ["1"]
)");
  const auto made = desk.on("2023-01-01");
  const auto found = std::find_if(made.findings.begin(), made.findings.end(), [](const Finding& f) {
    return f.kind == FindingKind::infeasible_deadline;
  });
  REQUIRE(found != made.findings.end());
  CHECK(found->reason.find("1 → 2") != std::string::npos);
  CHECK(found->reason.find("共30天") != std::string::npos);
}
