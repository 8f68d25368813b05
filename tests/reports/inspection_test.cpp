#include "reports/report.h"
#include "tests/reports/reading.h"

using namespace duban;

namespace {

const char* const chain = R"(
[[unit]]
id = "a"
name = "甲局"
[[unit]]
id = "b"
name = "乙局"
[[task]]
number = "1"
title = "先行(试点)的"
lead = "a"
due = 2023-03-31
[[task]]
number = "2"
title = "跟进"
lead = "b"
due = 2023-04-30
after = ["1"]
[[task]]
number = "3"
title = "无主的"
)";

Document inspect(const Desk& desk, const char* day) {
  const Rules rules;
  return inspection_report(input_on(desk, day, rules));
}

}  // namespace

TEST_CASE("an inspection report has its six parts and the ledger") {
  const Document paper = inspect(Desk(chain), "2023-06-01");
  CHECK(headings_of(paper, 1) ==
        std::vector<std::string>{"一、基本情况", "二、总体进展", "三、主要成效", "四、存在问题",
                                 "五、原因", "六、整改要求和建议", "附件：台账"});
  CHECK(paper.title == "关于《示例方案》落实情况的督察报告");
  CHECK(table_with(paper, "时限类别").rows.size() == 3);
}

TEST_CASE("a sample says so in its title and at its top") {
  const Rules rules;
  ReportInput input = input_on(Desk(chain), "2023-06-01", rules);
  CHECK(inspection_report(input).title.find("示例）") == std::string::npos);
  input.sample = true;
  const Document paper = inspection_report(input);
  CHECK(paper.title.find("（示例）") != std::string::npos);
  CHECK(words_of(std::get<Paragraph>(paper.blocks.front()).runs).find("示例：") == 0);
}

TEST_CASE("problems name unit, task, day and days late") {
  const Document paper = inspect(Desk(chain), "2023-06-01");
  CHECK(says(paper, "（一）甲局"));
  CHECK(says(paper, "1 先行（试点）的：逾期62天（时限3月31日）"));
  CHECK_FALSE(says(paper, "3 无主的：逾期"));
}

TEST_CASE("inherited days are not counted against the unit that waits") {
  Desk desk(chain);
  desk.event("2023-01-05", "1", EventKind::dispatched)
      .event("2023-01-05", "2", EventKind::dispatched);
  const Document paper = inspect(desk, "2023-06-01");
  const Table& delays = table_with(paper, "自身延误");
  REQUIRE(delays.rows.size() == 2);
  CHECK(cell_at(delays, 0, "自身延误") == "62");
  CHECK(cell_at(delays, 1, "逾期") == "32");
  CHECK(cell_at(delays, 1, "自身延误") == "—");
  CHECK(cell_at(delays, 1, "前置任务延误") == "32（1）");
  CHECK(says(paper, "2待1完成后抓紧办理"));
}

TEST_CASE("the days of all causes sum to the days late") {
  Desk desk(chain);
  desk.progress("2023-04-10", "1", 90);
  const Document paper = inspect(desk, "2023-06-01");
  int sum = 0;
  for (const Trace& trace : paper.traces)
    if (trace.figure.find("逾期天数·") == 0) sum += std::stoi(trace.value);
  CHECK(std::to_string(sum) == trace_of(paper, "逾期天数合计")->value);
}

TEST_CASE("what waits for the office is asked of the office and of no unit") {
  Desk desk(chain);
  desk.progress("2023-03-01", "1", 100).event("2023-03-20", "1", EventKind::submitted);
  const Document paper = inspect(desk, "2023-06-01");
  CHECK(says(paper, "审核已申请办结的1（3月20日申请）。"));
  CHECK_FALSE(says(paper, "甲局："));
}

TEST_CASE("what was closed in the time told of is an achievement, late or not") {
  Desk desk(chain);
  EventBody graded;
  graded.grade = "良好";
  desk.event("2023-04-10", "1", EventKind::closed, graded);
  const Rules rules;
  ReportInput input = input_on(desk, "2023-06-01", rules);
  CHECK(cell_at(table_with(inspection_report(input), "评定"), 0, "按期情况") == "逾期10天");
  CHECK(cell_at(table_with(inspection_report(input), "评定"), 0, "评定") == "良好");
  input.from = Day(2023, 5, 1);
  CHECK(says(inspection_report(input),
             "2023年5月1日至2023年6月1日，没有办结的措施和履行的周期性任务。"));
}

TEST_CASE("a paper without trouble reads naturally") {
  Desk desk(R"(
[[unit]]
id = "a"
name = "甲局"
[[task]]
number = "1"
title = "唯一"
lead = "a"
due = 2023-12-31
[[task]]
number = "1.1"
title = "一项"
due = 2023-12-31
)");
  const Document paper = inspect(desk, "2023-02-01");
  CHECK(says(paper, "截至2023年2月1日，未发现逾期、滞后等问题。"));
  CHECK(says(paper, "没有逾期未办结的措施。"));
  CHECK(says(paper, "未发现方案自身的问题。"));
  CHECK(says(paper, "各单位没有需要整改或即将到期的事项。"));
}

TEST_CASE("faults of the plan are one line a kind, with the decision that they ask for") {
  std::string tasks;
  for (int i = 1; i <= 40; ++i)
    tasks += "[[task]]\nnumber = \"" + std::to_string(i) + "\"\ntitle = \"措施\"\n";
  const Document paper = inspect(Desk(tasks), "2023-02-01");
  CHECK(says(paper, "未明确牵头单位：40项（1、2、3、4、5、6等）。"));
  CHECK(says(paper, "未写完成时限：40项（1、2、3、4、5、6等）。"));
  CHECK(says(paper, "请研究印发分工方案，明确牵头单位。"));
  CHECK(trace_of(paper, "方案问题·未明确牵头单位")->rows.size() == 40);
}
