#include "stage/reported.h"
#include "tests/desk.h"

using namespace duban;

namespace {

Desk& report(Desk& desk, const char* on, const char* number, const char* figure,
             const char* period = "") {
  EventBody body;
  body.figures.push_back(*parse_figure(figure));
  body.figures.back().period = period;
  return desk.event(on, number, EventKind::progress, body);
}

// A measure due by the end of June that promises one figure.
Desk promising(const std::string& target) {
  Desk desk("[[task]]\nnumber = \"1\"\ntitle = \"甲\"\ndue = 2023-06-30\ntargets = [{ " + target +
            " }]\n");
  desk.rules().pace_told = false;
  desk.event("2023-01-05", "1", EventKind::dispatched)
      .event("2023-01-05", "1", EventKind::signed_for);
  return desk;
}

std::string shortfall(const Desk& desk, const char* day) {
  std::string reasons;
  const Assessment made = desk.on(day);
  for (const Finding& found : made.findings)
    if (found.kind == FindingKind::quota_short)
      reasons +=
          std::string(to_string(found.lamp)) + " " + found.period + " " + found.reason + "\n";
  return reasons;
}

std::string told(const char* target, const char* figure) {
  Desk desk = promising(target);
  report(desk, "2023-05-01", "1", figure);
  return shortfall(desk, "2023-07-01");
}

const char* two_hundred = R"(text = "案件", value = 200, op = ">=", unit = "件")";
const char* corrected_rate = R"(text = "纠错率", value = 50, op = "<=", unit = "%")";

}  // namespace

TEST_CASE("a promised figure is judged once its day has passed") {
  Desk desk = promising(two_hundred);
  report(desk, "2023-05-01", "1", "案件=150");
  CHECK(shortfall(desk, "2023-06-30").empty());
  CHECK(shortfall(desk, "2023-07-01") ==
        "red  截至2023年6月30日,“案件”要求不少于200件,已报150件\n");
  report(desk, "2023-07-02", "1", "案件=50");
  CHECK(shortfall(desk, "2023-07-02").empty());
}

TEST_CASE("what is said with the figure counts: near two hundred is less, over it is more") {
  CHECK_FALSE(told(two_hundred, "案件=近200").empty());
  CHECK(told(two_hundred, "案件=200余").empty());
  CHECK(told(two_hundred, "案件=约200").empty());
  CHECK(told(two_hundred, "案件=200").empty());
  CHECK_FALSE(told(two_hundred, "案件=199").empty());
  CHECK(told(R"(text = "案件", value = 200, op = ">", unit = "件")", "案件=200余").empty());
  CHECK_FALSE(told(R"(text = "案件", value = 200, op = ">", unit = "件")", "案件=200").empty());
  CHECK(told(R"(text = "案件", value = 200, op = "<=", unit = "件")", "案件=近200").empty());
  CHECK_FALSE(told(R"(text = "案件", value = 200, op = "<=", unit = "件")", "案件=200余").empty());
  CHECK(told(R"(text = "案件", value = 200, op = "~", unit = "件")", "案件=120").empty());
}

TEST_CASE("a rate is judged by its parts, and the last one stands") {
  CHECK(told(corrected_rate, "纠错率=20/39") ==
        "red  截至2023年6月30日,“纠错率”要求不超过50%,已报51.3%(20/39)\n");
  CHECK(told(corrected_rate, "纠错率=19/39").empty());
  Desk desk = promising(R"(text = "覆盖率", value = 100, op = "==", unit = "%")");
  report(desk, "2023-04-01", "1", "覆盖率=20/40");
  report(desk, "2023-05-01", "1", "覆盖率=40/40");
  CHECK(shortfall(desk, "2023-07-01").empty());
  report(desk, "2023-05-02", "1", "覆盖率=99.5");
  CHECK_FALSE(shortfall(desk, "2023-07-01").empty());
}

TEST_CASE("a figure that nobody reported is named, and is yellow at most") {
  const Desk desk = promising(two_hundred);
  CHECK(shortfall(desk, "2023-07-01") ==
        "yellow  截至2023年6月30日,“案件”要求不少于200件,未报数据\n");
}

TEST_CASE("a task that the office has closed is not asked for its figures again") {
  Desk desk = promising(two_hundred);
  desk.event("2023-06-20", "1", EventKind::closed);
  CHECK(shortfall(desk, "2023-07-01").empty());
}

TEST_CASE("a soft promise is never red") {
  Desk desk(R"(
[[task]]
number = "1"
title = "力争办结案件"
due = 2023-06-30
targets = [{ text = "案件", value = 200, op = ">=", unit = "件" }]
)");
  report(desk, "2023-05-01", "1", "案件=1");
  CHECK(shortfall(desk, "2023-07-01").starts_with("yellow"));
  CHECK(desk.lamp("2023-07-01", "1") == "yellow");
}

TEST_CASE("what is asked in each period is judged period by period") {
  Desk desk(R"(
[[task]]
number = "1"
title = "甲"
due = 2023-12-31
targets = [{ text = "检查", value = 3, op = ">=", unit = "次", per = "quarter" }]
)");
  desk.rules().pace_told = false;
  desk.event("2023-01-05", "1", EventKind::dispatched);
  report(desk, "2023-03-01", "1", "检查=3", "2023Q1");
  report(desk, "2023-04-30", "1", "检查=1", "2023-04");
  report(desk, "2023-06-30", "1", "检查=1", "2023-W23");
  report(desk, "2023-06-30", "1", "检查=9", "2023");  // of no quarter
  CHECK(shortfall(desk, "2023-06-30").empty());
  CHECK(shortfall(desk, "2023-07-10") ==
        "red 2023Q2 2023Q2期(至2023年6月30日),“检查”要求不少于3次,已报2次\n");
  CHECK(desk.lamp("2023-07-10", "1") == "red");
  CHECK(shortfall(desk, "2023-10-01")
            .find("2023Q3期(至2023年9月30日),“检查”要求不少于3次,未报数据") != std::string::npos);
}

TEST_CASE("a duty's quota is met by fulfilments or figures, and its shortfall is told once") {
  Desk desk(R"(
[[task]]
number = "1"
title = "举办法治讲座"
every = "每季度"
targets = [
  { text = "两期", value = 2, op = ">=", unit = "期", per = "quarter" },
  { text = "满意率", value = 95, op = ">=", unit = "%" },
]
)");
  EventBody once;
  report(desk, "2023-03-20", "1", "满意率=39/40", "2023Q1");
  report(desk, "2023-03-20", "1", "两期=2", "2023Q1");
  desk.event("2023-05-10", "1", EventKind::fulfilled, once, "2023Q2");
  CHECK(shortfall(desk, "2023-04-02").empty());
  const std::string second = shortfall(desk, "2023-07-02");
  CHECK(second == "red 2023Q2 2023Q2期应于2023年6月30日前完成,应完成2期,已完成1期,已过2天\n");
  report(desk, "2023-07-03", "1", "两期=2", "2023Q2");
  CHECK(shortfall(desk, "2023-07-03") ==
        "yellow 2023Q2 2023Q2期(至2023年6月30日),“满意率”要求不少于95%,未报数据\n");
}

TEST_CASE("while nobody types a percent, the share of the targets is the progress") {
  Desk desk = promising(two_hundred);
  desk.rules().pace_told = true;
  report(desk, "2023-05-01", "1", "案件=50");
  const auto reason = [&](const char* day) {
    const Assessment made = desk.on(day);
    for (const Finding& found : made.findings)
      if (found.kind == FindingKind::behind_pace) return found.reason;
    return std::string();
  };
  CHECK(desk.on("2023-05-02").status.tasks[0].percent == 25);
  CHECK(reason("2023-06-15").find("实际25%(按目标完成量)") != std::string::npos);
  report(desk, "2023-05-03", "1", "案件=200余");
  CHECK(desk.on("2023-05-03").status.tasks[0].percent == 100);
  CHECK(reason("2023-06-15").empty());
  desk.progress("2023-05-04", "1", 40);
  CHECK(desk.on("2023-06-15").status.tasks[0].percent == 40);
  CHECK(reason("2023-06-15").find("按目标完成量") == std::string::npos);
}

TEST_CASE("a rate to stay below is no work that gets done") {
  Desk desk = promising(corrected_rate);
  report(desk, "2023-05-01", "1", "纠错率=10/39");
  CHECK(desk.on("2023-05-02").status.tasks[0].percent == 0);
  CHECK_FALSE(desk.on("2023-05-02").status.tasks[0].by_targets);
}
