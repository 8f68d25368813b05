#include "document/length.h"
#include "reports/paper.h"
#include "tests/reports/reading.h"

#include <fmt/core.h>

using namespace duban;

TEST_CASE("an overview without trouble reads naturally") {
  const Desk desk("[[task]]\nnumber = \"1\"\ntitle = \"唯一\"\ndue = 2023-12-31\n");
  const Rules rules;
  const Document paper = overview_report(input_on(desk, "2023-02-01", rules));
  CHECK(says(paper, "截至2023年2月1日，未发现逾期或漏办事项。"));
  CHECK(says(paper, "今后30日内没有到期事项。"));
  CHECK(says(paper, "没有措施因前置任务未完成而等待。"));
}

TEST_CASE("a long list is cut and says how many it leaves out") {
  std::string tasks;
  for (int i = 1; i <= 20; ++i)
    tasks +=
        "[[task]]\nnumber = \"" + std::to_string(i) + "\"\ntitle = \"措施\"\ndue = 2023-01-31\n";
  const Rules rules;
  const Document paper = overview_report(input_on(Desk(tasks), "2023-03-01", rules));
  CHECK(table_with(paper, "逾期天数").rows.size() == 12);
  CHECK(says(paper, "逾期和漏办事项共20项。"));
  CHECK(says(paper, "另有8项未列出"));
}

TEST_CASE("who waits is told with whom he waits for") {
  const Desk desk(R"(
[[task]]
number = "1"
title = "先"
due = 2023-03-31
[[task]]
number = "2"
title = "后"
after = ["1"]
)");
  const Rules rules;
  const Document paper = overview_report(input_on(desk, "2023-04-10", rules));
  const Table& waiting = table_with(paper, "正在等待");
  REQUIRE(waiting.rows.size() == 1);
  CHECK(cell_at(waiting, 0, "措施") == "2 后");
  CHECK(cell_at(waiting, 0, "正在等待") == "1（逾期10天）");
}

TEST_CASE("late days that are another's are told as such") {
  const Desk desk(R"(
[[unit]]
id = "a"
name = "甲局"
[[unit]]
id = "b"
name = "乙局"
[[task]]
number = "1"
title = "先"
lead = "a"
due = 2023-03-31
[[task]]
number = "2"
title = "后"
lead = "b"
due = 2023-04-10
after = ["1"]
)");
  const Rules rules;
  const Document paper = overview_report(input_on(desk, "2023-04-30", rules));
  const Table& late = table_with(paper, "逾期天数");
  REQUIRE(late.rows.size() == 2);
  CHECK(cell_at(late, 0, "现状") == "未交办，进度0%");  // all its own: nothing to add
  const std::string second = cell_at(late, 1, "现状");
  INFO(second);
  CHECK(second.find("；其中前置任务延误20天（1，甲局）") != std::string::npos);
}

TEST_CASE("the day, the rules and the journal's head stand at the top") {
  Rules rules;
  rules.name = "某地规则";
  const Desk desk("[[task]]\nnumber = \"1\"\ntitle = \"唯一\"\n");
  ReportInput input = input_on(desk, "2023-02-01", rules);
  input.known_on = Day(2023, 1, 15);
  input.journal_head = std::string(60, 'a') + "beef";
  const Document paper = overview_report(input);
  using Facts = std::vector<std::pair<std::string, std::string>>;
  CHECK(paper.facts ==
        Facts{{"截至日期", "2023年2月1日"},
              {"所知截至", "2023年1月15日"},
              {"判定规则", "某地规则"},
              {"日志校验值", std::string(16, 'a')},
              {"篇幅", fmt::format("正文约{}字（限5000字）", length_of(paper.blocks))}});
  CHECK(trace_of(paper, "日志校验值")->rows == std::vector<std::string>{input.journal_head});
}

TEST_CASE("a year without official holidays is warned of at the top") {
  const Desk desk("[[task]]\nnumber = \"1\"\ntitle = \"唯一\"\n", "2031-12-31");
  const Rules rules;
  const Document paper = overview_report(input_on(desk, "2031-02-01", rules));
  const auto& warning = paper.facts.at(paper.facts.size() - 2);
  REQUIRE(warning.first == "日历提示");
  CHECK(warning.second.find("2031年") != std::string::npos);
}

TEST_CASE("a paper longer than such papers may be says by how much; its annex does not count") {
  const Desk desk("[[task]]\nnumber = \"1\"\ntitle = \"唯一\"\n");
  const Rules rules;
  const ReportInput input = input_on(desk, "2023-02-01", rules);
  Paper paper(input, "通报");
  paper.say("一二三四五，六七八九十。");
  paper.begin_annex("附件");
  paper.say("附件不计。");
  CHECK(paper.finish(10).facts.back().second == "正文约12字（限10字），超出2字，请精简");
}

TEST_CASE("several plans are told one after another, with a row each and one for all") {
  const Desk desk("[[task]]\nnumber = \"1\"\ntitle = \"唯一\"\n");
  const Rules rules;
  ReportInput input = input_on(desk, "2023-02-01", rules);
  input.plans.push_back(desk.on("2023-02-01"));
  input.plans[1].plan.id = "q";
  input.plans[1].plan.title = "另一方案";
  const Document paper = overview_report(input);
  const Table& figures = table_with(paper, "措施总数");
  REQUIRE(figures.rows.size() == 3);
  CHECK(cell_at(figures, 2, "方案") == "合计");
  CHECK(trace_of(paper, "措施总数")->rows == std::vector<std::string>{"p/1", "q/1"});
  CHECK(headings_of(paper, 2).front() == "（一）示例方案");
}

TEST_CASE("a paper about no plan says that there is none") {
  const Rules rules;
  const ReportInput input{Day(2023, 2, 1), {}, rules, official_calendar(), "", false, {}, {}};
  for (const auto report : {overview_report, inspection_report, bulletin_report})
    CHECK(says(report(input), "没有载入方案"));
}

TEST_CASE(
    "an overview tells how problems are put right and what units were asked for, month by month") {
  const Desk desk("[[task]]\nnumber = \"1\"\ntitle = \"唯一\"\ndue = 2023-12-31\n");
  const Rules rules;
  ReportInput input = input_on(desk, "2023-03-15", rules);
  CHECK_FALSE(says(overview_report(input), "整改："));
  CHECK_FALSE(says(overview_report(input), "减负："));
  input.rectify = RectifyStand{{"z/1", "z/2"}, {"z/2"}, {"z/3"}};
  const auto asked = [&](Day on, Load load) {
    input.burden.push_back({"甲局", on, load, "督办函", "", "o-1"});
  };
  asked(Day(2023, 1, 31), Load::paper);  // neither month
  asked(Day(2023, 2, 1), Load::paper);
  asked(Day(2023, 2, 28), Load::field);
  asked(Day(2023, 3, 15), Load::paper);
  asked(Day(2023, 3, 1), Load::paper);
  asked(Day(2023, 3, 16), Load::field);  // not yet
  asked(Day(2022, 3, 1), Load::field);   // another year
  const Document paper = overview_report(input);
  CHECK(says(paper, "整改：在册未销号2项，其中逾期1项；到期应回头看1项。"));
  CHECK(says(paper, "减负：本月各单位共收到督办公文2件（上月1件），被要求填报0项（上月1项）。"));
}
