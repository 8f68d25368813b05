#include "reports/meeting/meeting.h"

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
title = "先行"
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
title = "收尾"
lead = "b"
due = 2023-05-20
[[task]]
number = "4"
title = "每月一报"
lead = "a"
every = "每月"
)";

Document meeting(const Desk& desk, const char* from, const char* day, const char* next) {
  static const Rules rules;
  ReportInput report = input_on(desk, day, rules);
  report.from = parse_day(from);
  std::vector<Event> events = desk.events();
  std::erase_if(events, [&](const Event& event) {
    return event.on <= *parse_day(from) || event.on > *parse_day(day);
  });
  const MeetingInput input{report, {desk.on(from)}, {events}, *parse_day(next)};
  return meeting_report(input);
}

std::string change(const Document& paper, const std::string& name) {
  const Table& table = table_with(paper, "变化");
  for (std::size_t i = 0; i < table.rows.size(); ++i)
    if (cell_at(table, i, "变化") == name) return cell_at(table, i, "任务");
  return "";
}

}  // namespace

TEST_CASE("what became late or was cleared since the last meeting is compared by both days") {
  Desk desk(chain);
  desk.event("2023-02-01", "1", EventKind::dispatched).event("2023-05-04", "1", EventKind::closed);
  const Document paper = meeting(desk, "2023-04-15", "2023-05-05", "2023-05-25");
  CHECK(change(paper, "新增逾期、漏办") == "2、4（2023年4月）");
  CHECK(change(paper, "消除逾期、漏办") == "1");
  CHECK(change(paper, "办结") == "1");
}

TEST_CASE("extensions, returns and submissions since then are told once each") {
  Desk desk(chain);
  EventBody asked;
  asked.until = parse_day("2023-08-31");
  desk.event("2023-02-01", "2", EventKind::dispatched)
      .event("2023-04-20", "2", EventKind::extension_asked, asked)
      .event("2023-02-01", "3", EventKind::dispatched)
      .event("2023-04-01", "3", EventKind::submitted);
  const Document paper = meeting(desk, "2023-04-15", "2023-05-05", "2023-05-25");
  CHECK(change(paper, "申请延期") == "2");
  CHECK(change(paper, "申请办结") == "");
  const Table& decisions = table_with(paper, "请决定");
  REQUIRE(decisions.rows.size() == 2);
  CHECK(cell_at(decisions, 0, "情况") == "4月20日申请延至8月31日（现时限4月30日）");
  CHECK(cell_at(decisions, 1, "情况") == "4月1日申请办结，已等待34天");
}

TEST_CASE("what is stuck is told by whose days they are") {
  Desk desk(chain);
  desk.event("2023-01-05", "1", EventKind::dispatched)
      .event("2023-01-05", "2", EventKind::dispatched);
  const Document paper = meeting(desk, "2023-05-01", "2023-06-01", "2023-06-15");
  const Table& stuck = table_with(paper, "卡在");
  bool told = false;
  for (std::size_t i = 0; i < stuck.rows.size(); ++i)
    if (cell_at(stuck, i, "措施") == "2 跟进") {
      CHECK(cell_at(stuck, i, "卡在").find("前置任务延误32天（1，甲局）") == 0);
      told = true;
    }
  CHECK(told);
}

TEST_CASE("periods that were missed before the last meeting are only counted") {
  const Desk desk(chain);
  const Document paper = meeting(desk, "2023-05-10", "2023-06-05", "2023-06-15");
  const Table& stuck = table_with(paper, "卡在");
  std::vector<std::string> told;
  for (std::size_t i = 0; i < stuck.rows.size(); ++i)
    if (const std::string label = cell_at(stuck, i, "措施"); label.starts_with("4 "))
      told.push_back(label);
  CHECK(told == std::vector<std::string>{"4 每月一报（2023年5月）"});
  CHECK(says(paper, "上次会议前已漏办的周期性任务4期，不再逐项列出。"));
}

TEST_CASE("what is due before the next meeting is listed, and nothing after it") {
  const Desk desk(chain);
  const Document paper = meeting(desk, "2023-05-01", "2023-05-10", "2023-05-25");
  const Table& due = table_with(paper, "还剩");
  REQUIRE(due.rows.size() == 1);
  CHECK(cell_at(due, 0, "任务") == "3 收尾");
  CHECK(cell_at(due, 0, "还剩") == "10天");
  CHECK(table_with(meeting(desk, "2023-05-01", "2023-05-10", "2023-05-31"), "还剩").rows.size() ==
        2);
}

TEST_CASE("a longer list goes on in the annex") {
  std::string many;
  for (int i = 1; i <= 9; ++i)
    many +=
        "[[task]]\nnumber = \"" + std::to_string(i) + "\"\ntitle = \"事项\"\ndue = 2023-03-31\n";
  const Document paper = meeting(Desk(many), "2023-05-01", "2023-05-10", "2023-05-25");
  CHECK(table_with(paper, "卡在").rows.size() == 6);
  CHECK(says(paper, "另有3项见附表1。"));
  CHECK(headings_of(paper, 1).back() == "附表");
  CHECK(trace_of(paper, "会议·逾期未办结和漏办")->rows.size() == 9);
  CHECK(says(paper, "没有牵头单位的措施9项"));
}

TEST_CASE("a quiet fortnight says that nothing changed") {
  const Desk desk(chain);
  CHECK(says(meeting(desk, "2023-01-10", "2023-01-20", "2023-01-25"), "没有登记新的进展"));
}
