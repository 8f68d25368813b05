#include "tests/plan/plan_text.h"

using namespace duban;

TEST_CASE("a parent is the one written, else the one that the dots say, else none") {
  const Plan plan = small_plan(R"(
[[task]]
number = "1"
title = "甲"
[[task]]
number = "1.1"
title = "乙"
[[task]]
number = "补1"
title = "丙"
parent = "1.1"
[[task]]
number = "2015.3"
title = "丁"
parent = ""
)");
  CHECK(plan.tasks[1].parent == 0);
  CHECK(plan.tasks[2].parent == 1);
  CHECK(plan.tasks[3].parent == no_task);
  CHECK_FALSE(plan.tasks[1].leaf);
}

//   1 ─┬─ 1@sfj
//      └─ 1@gaj        each = 市直部门
TEST_CASE("a task that fans out has one child for each unit of the group") {
  const Plan plan = small_plan(R"(
[[task]]
number = "1"
title = "报送年度报告"
every = "每年4月1日前"
each = "市直部门"
[[task]]
number = "2"
title = "汇总"
after = ["1", "1@gaj"]
)");
  REQUIRE(plan.tasks.size() == 4);
  CHECK_FALSE(plan.tasks[0].leaf);
  for (const TaskIndex child : {1U, 2U}) {
    const Task& task = plan.tasks[child];
    CHECK(task.parent == 0);
    CHECK(task.leaf);
    CHECK(task.title == "报送年度报告");
    CHECK(task.kind == TaskKind::recurring);
    CHECK(task.every == plan.tasks[0].every);
    CHECK(task.lead == task.unit);
  }
  CHECK(plan.tasks[1].number == "1@sfj");
  CHECK(plan.tasks[2].number == "1@gaj");
  CHECK(plan.tasks[3].after[0].from == 0);
  CHECK(plan.tasks[3].after[1].from == 2);
}

TEST_CASE("a unit that was gone before the plan began gets no share of a fanned out task") {
  const Plan plan = small_plan(R"(
[[unit]]
id = "jiu"
name = "旧局"
groups = ["老"]
valid_to = 2022-03-09
[[unit]]
id = "xin"
name = "新局"
groups = ["老"]
valid_to = 2022-03-10
[[task]]
number = "1"
title = "甲"
each = "老"
)");
  REQUIRE(plan.tasks.size() == 2);
  CHECK(plan.tasks[1].unit == "xin");
}

TEST_CASE("lengths are read in English and in Chinese") {
  const auto lag_of = [](const std::string& lag) {
    return small_plan(
               "[[task]]\nnumber = \"1\"\ntitle = \"甲\"\n[[task]]\nnumber = \"2\"\n"
               "title = \"乙\"\nafter = [{ task = \"1\", lag = " +
               lag + " }]\n")
        .tasks[1]
        .after[0]
        .lag;
  };
  CHECK(lag_of("\"-5 days\"") == Lag{-5, false});
  CHECK(lag_of("\"1 day\"") == Lag{1, false});
  CHECK(lag_of("3") == Lag{3, false});
  CHECK(lag_of("\"60个工作日\"") == Lag{60, true});
  CHECK(lag_of("\"120天\"") == Lag{120, false});
}

TEST_CASE("a part that a child repeats from its parent says nothing") {
  const Plan plan = small_plan(R"(
[[part]]
number = "一"
title = "第一部分"
[[task]]
number = "1"
part = "一"
title = "甲"
[[task]]
number = "1.1"
part = "一"
title = "乙"
)");
  CHECK(plan.tasks[1].part.empty());
}

TEST_CASE("a plan finds its tasks by number and names them with its id") {
  const Plan plan = small_plan("[[task]]\nnumber = \"1\"\ntitle = \"甲\"\n");
  CHECK(plan.find("1") == 0);
  CHECK(plan.find("2") == no_task);
  CHECK(plan.task_id(0) == "shili/1");
}
