#include "tests/plan/plan_text.h"

using namespace duban;

static const char* whole_task = R"(
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
)";

TEST_CASE("every field of a task is read") {
  const Plan plan = small_plan(whole_task);
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
  CHECK(task.targets == std::vector<Target>{{"两期以上", 2, ">=", "期", "year"}});
  CHECK(task.weight == 2.5);
  CHECK(task.detail->evidence == std::vector<std::string>{"制度文件"});
  CHECK(task.detail->basis == std::vector<std::string>{"shengfangan/3"});
  CHECK(task.detail->printed == "一、");
  CHECK(task.detail->source == Source{57, 1234, 1290, "ab"});
  CHECK(task.detail->guess.at("lead") == "唯一提到的单位,0.8");
}

TEST_CASE("every field of a link is read") {
  const Plan plan = small_plan(whole_task);
  const Task& task = plan.tasks[1];
  REQUIRE(task.after.size() == 2);
  CHECK(task.after[0].from == 0);
  CHECK(task.after[0].type == LinkType::FS);
  CHECK(task.after[0].hard);
  CHECK(task.after[1].from == 2);
  CHECK(task.after[1].type == LinkType::SS);
  CHECK(task.after[1].lag == Lag{10, true});
  CHECK_FALSE(task.after[1].hard);
  CHECK(task.after[1].why == "先行");
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
