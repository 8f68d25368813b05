#include "reports/alignment.h"
#include "reports/unit_tasks.h"
#include "reports/work_points.h"

#include "tests/reports/reading.h"

using namespace duban;

static const char* const tasks = R"(
[[unit]]
id = "a"
name = "甲局"
[[unit]]
id = "b"
name = "乙局"
[[part]]
number = "一"
title = "总则"
[[task]]
number = "1"
part = "一"
title = "先"
due = 2023-05-20
lead = "a"
evidence = ["文件"]
[[task]]
number = "2"
part = "一"
title = "后"
due = 2023-11-20
lead = "b"
support = ["a"]
after = ["1"]
)";

TEST_CASE("a unit's list tells what it leads and supports, what it waits for and what proves it") {
  Desk desk(tasks);
  const Rules rules = desk.rules();
  const ReportInput input = input_on(desk, "2023-03-01", rules);
  const Assessment& in = input.plans[0];
  const Document paper = unit_tasks_report(input, "甲局", {duties_of(in, *in.plan.unit("a"))});
  CHECK(paper.title == "甲局任务清单");
  CHECK(says(paper, "牵头1项"));
  CHECK(says(paper, "配合1项"));
  CHECK(trace_of(paper, "牵头的措施")->rows == std::vector<std::string>{"p/1"});
  const Table& led = table_with(paper, "佐证要求");
  CHECK(cell_at(led, 0, "佐证要求") == "文件");
  CHECK(cell_at(led, 0, "最迟完成") == "2023年5月20日");
}

TEST_CASE("work points tell each quarter's node and nothing where nothing is asked") {
  Desk desk(tasks);
  const Rules rules = desk.rules();
  const ReportInput input = input_on(desk, "2023-01-01", rules);
  const Document paper = work_points_report(input, {work_points(input.plans[0], 2023)});
  CHECK(paper.title == "《示例方案》2023年度工作要点");
  CHECK(says(paper, "本年办结2项"));
  const Table& table = table_with(paper, "一季度");
  CHECK(cell_at(table, 0, "二季度") == "5月20日前办结");
  CHECK(cell_at(table, 0, "三季度") == "—");
  CHECK(cell_at(table, 1, "二季度").starts_with("1先办结；达到"));
}

TEST_CASE("what has no day of its own is told as estimated") {
  Desk desk("[[task]]\nnumber = \"1\"\ntitle = \"甲\"\n");
  const Rules rules = desk.rules();
  const ReportInput input = input_on(desk, "2023-01-01", rules);
  const Document paper = work_points_report(input, {work_points(input.plans[0], 2023)});
  CHECK(cell_at(table_with(paper, "一季度"), 0, "一季度").ends_with("（估）"));
}

TEST_CASE("a comparison of levels names each gap by its kind, and says so when there is none") {
  Desk desk(tasks);
  const Rules rules = desk.rules();
  ReportInput input = input_on(desk, "2023-03-01", rules);
  const Levels alone = join_levels({&input.plans[0]});
  const Document paper = alignment_report(input, alone, gaps_of(alone), {});
  CHECK(says(paper, "上级条款无人承接2项"));
  CHECK(trace_of(paper, "上级条款无人承接")->rows == std::vector<std::string>{"p/1", "p/2"});
  CHECK(says(alignment_report(input, alone, {}, {}), "没有发现问题"));
}
