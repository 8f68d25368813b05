#include "tests/desk.h"

using namespace duban;

static const char* one_task_with_measures = R"(
[[task]]
number = "1"
title = "任务"
[[task]]
number = "1.1"
title = "甲"
weight = 3
[[task]]
number = "1.2"
title = "乙"
[[task]]
number = "1.3"
title = "不得丙"
kind = "prohibition"
)";

static const TaskStatus& of(const Assessment& made, const char* number) {
  return made.status.tasks[made.plan.find(number)];
}

TEST_CASE("a task is as far as its measures by weight, prohibitions left out") {
  Desk desk(one_task_with_measures);
  desk.progress("2023-02-01", "1.1", 50);
  CHECK(of(desk.on("2023-03-01"), "1").percent == Approx(37.5));
}

TEST_CASE("a task is closed when all its measures that count are") {
  Desk desk(one_task_with_measures);
  desk.event("2023-02-01", "1.1", EventKind::closed);
  CHECK(of(desk.on("2023-03-01"), "1").stage == Stage::underway);
  desk.event("2023-03-02", "1.2", EventKind::closed);
  CHECK(of(desk.on("2023-03-02"), "1").stage == Stage::closed);
  CHECK(of(desk.on("2023-03-02"), "1").percent == Approx(100));
}

TEST_CASE("a cancelled measure counts no more") {
  Desk desk(one_task_with_measures);
  desk.event("2023-02-01", "1.1", EventKind::cancelled).progress("2023-02-01", "1.2", 40);
  CHECK(of(desk.on("2023-03-01"), "1").percent == Approx(40));
}

TEST_CASE("a recurring duty is as far as its periods are met") {
  Desk desk(R"(
[[task]]
number = "1"
title = "每年一次"
every = "每年一季度"
)",
            "2026-12-31");
  desk.event("2023-02-01", "1", EventKind::fulfilled, {}, "2023");
  CHECK(of(desk.on("2023-03-01"), "1").percent == Approx(25));
}
