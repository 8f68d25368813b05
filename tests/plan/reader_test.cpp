#include "plan/lint.h"
#include "tests/plan/plan_text.h"

using namespace duban;

TEST_CASE("every field of a task is read") {
  const Plan plan = small_plan(R"(
[[part]]
number = "一"
title = "第一部分"

[[task]]
number = "14"
part = "一"
title = "强化行政执法监督"

[[task]]
number = "14.1"
title = "执法协调监督工作体系"
due = "2024年底前"
start = 2023-01-01
work = "120 days"
lead = "sfj"
support = ["司法局", "县市区"]
after = ["14", { task = "14.2", link = "SS", lag = "10 working days", hard = false, why = "先行" }]
targets = [{ text = "两期以上", value = 2, unit = "期", per = "year" }]
evidence = ["制度文件"]
basis = ["shengfangan/3"]
weight = 2.5
printed = "一、"
source = { line = 57, start = 1234, end = 1290, sha256 = "ab" }
guess = { lead = "唯一提到的单位,0.8" }

[[task]]
number = "14.2"
title = "甲"
)");
  REQUIRE(plan.tasks.size() == 3);
  CHECK(plan.tasks[0].part == "一");
  CHECK_FALSE(plan.tasks[0].leaf);
  const Task& task = plan.tasks[1];
  CHECK(task.number == "14.1");
  CHECK(task.title == "执法协调监督工作体系");
  CHECK(task.kind == TaskKind::milestone);
  CHECK(task.parent == 0);
  CHECK(task.leaf);
  CHECK(task.due_text == "2024年底前");
  CHECK(task.due->last == Day(2024, 12, 31));
  CHECK(task.start == Day(2023, 1, 1));
  CHECK(task.work == Work{120, false});
  CHECK(task.lead == "sfj");
  CHECK(task.support == std::vector<std::string>{"sfj", "县市区"});
  REQUIRE(task.after.size() == 2);
  CHECK(task.after[0].from == 0);
  CHECK(task.after[0].type == LinkType::FS);
  CHECK(task.after[0].hard);
  CHECK(task.after[1].from == 2);
  CHECK(task.after[1].type == LinkType::SS);
  CHECK(task.after[1].lag == Lag{10, true});
  CHECK_FALSE(task.after[1].hard);
  CHECK(task.after[1].why == "先行");
  CHECK(task.targets == std::vector<Target>{{"两期以上", 2, ">=", "期", "year"}});
  CHECK(task.weight == 2.5);
  CHECK(task.detail->evidence == std::vector<std::string>{"制度文件"});
  CHECK(task.detail->basis == std::vector<std::string>{"shengfangan/3"});
  CHECK(task.detail->printed == "一、");
  CHECK(task.detail->source == Source{57, 1234, 1290, "ab"});
  CHECK(task.detail->guess.at("lead") == "唯一提到的单位,0.8");
}

TEST_CASE("the head of a plan is read") {
  const Plan plan = plan_of(R"(schema = 1

[plan]
id = "ganzhou"
title = "实施方案"
issuer = "赣州市人民政府"
number = "赣市府发〔2022〕1号"
issued = 2022-03-10
division = "360700"
source = { file = "a.txt", sha256 = "00" }

[[unit]]
id = "sfj"
name = "市司法局"
code = "11360700"
level = "市"
contact = "王某"
valid_from = 2019-01-01
valid_to = 2024-01-31
successor = "xsfj"

[[unit]]
id = "xsfj"
name = "新市司法局"
)");
  CHECK(plan.id == "ganzhou");
  CHECK(plan.issuer == "赣州市人民政府");
  CHECK(plan.number == "赣市府发〔2022〕1号");
  CHECK(plan.issued == Day(2022, 3, 10));
  CHECK(plan.division == "360700");
  CHECK(plan.source_file == "a.txt");
  CHECK(first_day(plan) == Day(2022, 1, 1));
  CHECK(final_day(plan) == Day(2022, 12, 31));
  REQUIRE(plan.units.size() == 2);
  CHECK(plan.units[0].valid_to == Day(2024, 1, 31));
  CHECK(plan.units[0].successor == "xsfj");
  CHECK(plan.units[1].place.line == 22);
  CHECK(plan.unit_name("xsfj") == "新市司法局");
  CHECK(plan.unit_name("nobody") == "nobody");
}

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
