#include "plan/lint.h"
#include "tests/plan/plan_text.h"

using namespace duban;

TEST_CASE("the kind that a task does not name follows from its words") {
  const Plan plan = small_plan(R"(
[[task]]
number = "1"
title = "甲"
every = "每年一季度"
[[task]]
number = "2"
title = "乙"
due = "长期坚持"
[[task]]
number = "3"
title = "丙"
due = "作出重大决策前"
[[task]]
number = "4"
title = "丁"
[[task]]
number = "5"
title = "戊"
every = "定期"
[[task]]
number = "6"
title = "己"
due = "每年4月1日前"
[[task]]
number = "7"
title = "庚"
kind = "prohibition"
)");
  std::vector<TaskKind> kinds;
  for (const Task& task : plan.tasks) kinds.push_back(task.kind);
  CHECK(kinds == std::vector<TaskKind>{TaskKind::recurring, TaskKind::ongoing, TaskKind::triggered,
                                       TaskKind::milestone, TaskKind::recurring,
                                       TaskKind::recurring, TaskKind::prohibition});
  CHECK_FALSE(plan.tasks[4].every);
  CHECK(lacks_period(plan, 4));
  CHECK(plan.tasks[5].every);
  CHECK_FALSE(plan.tasks[5].due);
}

TEST_CASE("a date is a deadline by that day") {
  const Plan plan = small_plan("[[task]]\nnumber = \"1\"\ntitle = \"甲\"\ndue = 2024-12-31\n");
  const Task& task = plan.tasks[0];
  CHECK(task.due_text.empty());
  CHECK(task.due->kind == DeadlineKind::by);
  CHECK(task.due->last == Day(2024, 12, 31));
  CHECK(task.due->words == "2024年12月31日");
  CHECK(task.due->rule == "date");
}

TEST_CASE("equal words share one deadline") {
  const Plan plan = small_plan(R"(
[[task]]
number = "1"
title = "甲"
due = "2024年底前"
[[task]]
number = "2"
title = "乙"
due = "2024年底前"
)");
  CHECK(plan.tasks[0].due == plan.tasks[1].due);
}

TEST_CASE("words that leave out the year are read against the day of issue") {
  const Plan plan = small_plan("[[task]]\nnumber = \"1\"\ntitle = \"甲\"\ndue = \"年底前\"\n");
  CHECK(plan.tasks[0].due->last == Day(2022, 12, 31));
}
