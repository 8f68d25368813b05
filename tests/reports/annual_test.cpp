#include "reports/annual/annual.h"

#include "reports/paper.h"
#include "reports/unit_words.h"
#include "tests/reports/reading.h"

using namespace duban;

namespace {

const char* const measures = R"(
[[unit]]
id = "a"
name = "甲局"
[[unit]]
id = "b"
name = "乙局"
[[task]]
number = "1"
title = "建立评查制度"
lead = "a"
due = 2023-06-30
[[task]]
number = "2"
title = "下放执法事项"
lead = "b"
due = 2023-09-30
[[task]]
number = "3"
title = "政府领导班子举办法治专题讲座"
lead = "a"
every = "每年两期以上"
[[task]]
number = "4"
title = "完善调解网络"
lead = "b"
due = 2024-05-31
[[task]]
number = "5"
title = "无主的事"
due = 2023-12-31
)";

EventBody said(int percent, const char* note, const char* problem = "") {
  EventBody body;
  body.percent = percent;
  body.note = note;
  body.problem = problem;
  return body;
}

Desk worked_desk() {
  Desk desk(measures, "2024-12-31");
  EventBody figures = said(60, "");
  figures.figures = {{"案卷", "2023Q1", 20, "", {}, {}}, {"案卷", "2023Q2", 30, "余", {}, {}}};
  EventBody again = said(70, "已评查两轮。");
  again.figures = {{"案卷", "2023Q1", 25, "", {}, {}}};
  desk.event("2023-02-01", "1", EventKind::dispatched)
      .event("2023-04-01", "1", EventKind::progress, figures)
      .event("2023-05-01", "1", EventKind::progress, again)
      .event("2023-06-20", "1", EventKind::closed)
      .event("2023-02-01", "2", EventKind::dispatched)
      .event("2023-08-01", "2", EventKind::progress, said(30, "", "编制没有随事项下放"))
      .event("2023-03-10", "3", EventKind::fulfilled, {}, "2023");
  return desk;
}

Document annual_on(const Desk& desk, const char* day) {
  static const Rules rules;
  ReportInput report = input_on(desk, day, rules);
  const AnnualInput input{
      report, 2023, {desk.events()}, {}, {work_points(report.plans.front(), 2024)}};
  return annual_report(input);
}

}  // namespace

TEST_CASE("the annual draft has the parts that the rule asks for") {
  const Document paper = annual_on(worked_desk(), "2023-12-31");
  CHECK(headings_of(paper, 1) ==
        std::vector<std::string>{"一、主要举措和成效", "二、存在的不足和原因",
                                 "三、党政主要负责人履行推进法治建设第一责任人职责情况",
                                 "四、2024年工作安排", "五、其他需要报告的情况"});
  CHECK(paper.title == "2023年度法治政府建设情况报告");
}

TEST_CASE("deeds are told by task, unit and the unit's own words") {
  const Document paper = annual_on(worked_desk(), "2023-12-31");
  CHECK(says(paper, "1“建立评查制度”由甲局牵头，6月20日办结，“已评查两轮”。"));
  CHECK(says(paper, "2023年办结1项，其中按时办结1项、逾期办结0项"));
  CHECK(trace_of(paper, "本年办结")->rows == Rows{"p/1"});
}

TEST_CASE("a figure reported again replaces its period's, with its qualifier") {
  const Document paper = annual_on(worked_desk(), "2023-12-31");
  CHECK(says(paper, "1：案卷55余。"));
  CHECK(trace_of(paper, "数据·1·案卷")->rows == Rows{"d-2", "d-2", "d-3"});
}

TEST_CASE("shortcomings are named with what the unit said and what made them late") {
  const Document paper = annual_on(worked_desk(), "2023-12-31");
  CHECK(says(paper, "2“下放执法事项”未按要求推进"));
  CHECK(says(paper, "牵头单位反映：“编制没有随事项下放”"));
  CHECK(says(paper, "逾期天数的构成：自身延误92天"));
  CHECK_FALSE(says(paper, "1“建立评查制度”未按要求推进"));
}

TEST_CASE("a missed period is the shortcoming of the year in which it was missed, by name") {
  static const Rules rules;
  const auto of_year = [&](int year) {
    const std::string last = std::to_string(year) + "-12-31";
    const Desk desk(measures, "2025-12-31");
    ReportInput report = input_on(desk, last.c_str(), rules);
    return annual_report(
        {report, year, {desk.events()}, {}, {work_points(report.plans.front(), year + 1)}});
  };
  const char* const missed = "3“政府领导班子举办法治专题讲座”（2023年度）未按要求推进";
  CHECK_FALSE(says(of_year(2023), missed));  // its day is the year's last: nobody is late yet
  CHECK(says(of_year(2024), missed));
  CHECK_FALSE(says(of_year(2025), missed));
}

TEST_CASE("what is due on the year's last day is told and is not late") {
  const Document paper = annual_on(worked_desk(), "2023-12-31");
  CHECK(says(paper, "另有1项措施时限为2023年12月31日当日，尚未办结：5。"));
  const Document bare = annual_on(Desk(measures, "2024-12-31"), "2023-12-31");
  CHECK(says(bare, "周期性任务在2023年到期1期次，已履行0期次，到期未履行或次数不足1期次"));
  CHECK(says(paper, "已履行1期次，到期未履行或次数不足0期次"));
}

TEST_CASE("the next year's work comes from the plan, what is left over with it") {
  const Document paper = annual_on(worked_desk(), "2023-12-31");
  CHECK(says(paper, "2 下放执法事项：乙局牵头，上年结转，尽快补办。"));
  CHECK(says(paper, "4 完善调解网络：乙局牵头，2024年5月31日前。"));
}

TEST_CASE("what only the office can say is left to fill in, never invented") {
  const Document paper = annual_on(worked_desk(), "2023-12-31");
  CHECK(says(paper, "【待补充：党政主要负责人"));
  CHECK(says(paper, "登记簿没有记载本年的发函、抽取、检查和整改。"));
  const Document bare = annual_on(Desk(measures, "2024-12-31"), "2023-12-31");
  CHECK(says(bare, "【待补充：各单位没有报数据"));
}

TEST_CASE("the last words of their kind in the stretch of time are kept") {
  const Desk desk = worked_desk();
  const auto words =
      unit_words(desk.events(), "1", *parse_day("2023-01-01"), *parse_day("2023-04-30"));
  CHECK(words.note == "");
  CHECK(unit_words(desk.events(), "1", *parse_day("2023-01-01"), *parse_day("2023-12-31")).note ==
        "已评查两轮。");
  CHECK(quoted_words("已评查\n两轮。") == "“已评查 两轮”");
}
