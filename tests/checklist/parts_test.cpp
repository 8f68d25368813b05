#include "checklist/make.h"
#include "checklist/paper.h"
#include "checklist/record.h"
#include "checklist/result.h"
#include "tests/desk.h"

#include <algorithm>

using namespace duban;

namespace {

const char* const led_and_supported = R"(
[[unit]]
id = "sfj"
name = "市司法局"
[[unit]]
id = "czj"
name = "市财政局"
[[task]]
number = "1"
title = "制定裁量基准"
due = "2023年6月底前"
lead = "sfj"
support = ["czj"]
evidence = ["制度文件及文号"]
[[task]]
number = "2"
title = "公开罚没收支"
due = "2023年底前"
lead = "czj"
)";

// What is inspected of the finance bureau.
Checklist list_of(const Desk& desk, const char* day) {
  const Rules rules;
  ReportInput input{*parse_day(day), {}, rules, official_calendar(), "", false, {}, {}};
  input.plans.push_back(desk.on(day));
  CheckChoice choice;
  choice.among = [](const Assessment& on, TaskIndex task) {
    return answering_unit(on.plan, task) == "czj";
  };
  choice.parts = [](const Assessment&, TaskIndex, const std::string& unit) {
    return unit == "czj";
  };
  return checklist_of(input, choice, [&](const std::string&, const std::string& number) {
    return desk.events_of(number);
  });
}

EventBody said(const std::string& note, int percent) {
  EventBody body;
  body.note = note, body.percent = percent;
  return body;
}

}  // namespace

TEST_CASE("what a unit supports stands behind what it leads, with its own claims and proofs") {
  Desk desk(led_and_supported);
  EventBody proof;
  proof.evidence = {"经费安排函"};
  desk.event("2023-05-01", "1", EventKind::progress, said("已起草", 80))
      .event("2023-05-02", "1", EventKind::progress, said("已提意见", 50), "@czj")
      .event("2023-05-03", "1", EventKind::evidence, proof, "@czj");
  const Checklist list = list_of(desk, "2023-05-10");
  REQUIRE(list.items.size() == 2);
  CHECK(list.items[0].part.empty());
  const CheckItem& part = list.items[1];
  CHECK(part.part == "czj");
  CHECK(part.number == "1");
  CHECK(part.unit == "市财政局");
  CHECK(part.lead == "市司法局");
  CHECK(part.claimed == "2023年5月2日报进度50%：已提意见");
  CHECK(part.proofs == std::vector<std::string>{"经费安排函"});
  CHECK(part.points.front() == "自报配合进度50%，核实与实际是否相符");
  CHECK(part.materials.empty());
  CHECK(key_of(part) == "p|1@czj");
  CHECK(key_of(list.items[0]) == "p|2");
  CHECK(list.title == "市财政局督察清单");
  CHECK(read_checklist(write_checklist(list)) == list);
}

TEST_CASE("what a supporting unit said is no claim of the lead's") {
  Desk desk(led_and_supported);
  desk.event("2023-05-01", "1", EventKind::progress, said("已起草", 80))
      .event("2023-05-02", "1", EventKind::progress, said("已提意见", 50), "@czj");
  const Rules rules;
  ReportInput input{Day(2023, 5, 10), {}, rules, official_calendar(), "", false, {}, {}};
  input.plans.push_back(desk.on("2023-05-10"));
  CheckChoice choice;
  choice.among = [](const Assessment& on, TaskIndex task) {
    return on.plan.tasks[task].number == "1";
  };
  const Checklist list = checklist_of(
      input, choice,
      [&](const std::string&, const std::string& number) { return desk.events_of(number); });
  REQUIRE(list.items.size() == 1);
  CHECK(list.items[0].claimed == "2023年5月1日报进度80%：已起草");
}

TEST_CASE("a supporting unit that is late with its part is asked about it") {
  Desk desk(led_and_supported);
  desk.event("2023-03-01", "1", EventKind::dispatched, {}, "@czj");
  const Checklist list = list_of(desk, "2023-07-10");
  REQUIRE(list.items.size() == 2);
  const CheckItem& part = list.items[1];
  CHECK(part.lamp == Lamp::red);
  CHECK(part.points[0] == "未报过配合情况，查是否知道要配合什么、由谁在办");
  CHECK(part.points[1].find("配合部分应于2023年6月30日前报送") != std::string::npos);
}

TEST_CASE("the result of a part is an event of the part, and no inspection of the whole") {
  CheckResult result;
  result.checklist = "x-1", result.plan = "p", result.number = "1", result.period = "@czj";
  result.inspectors = {"甲", "乙"}, result.on = Day(2023, 5, 5);
  result.verdict = CheckVerdict::fails, result.problem = "没有会商记录";
  const auto events = recorded_as(result);
  REQUIRE(events.size() == 2);
  for (const NewEvent& event : events) CHECK(event.period == "@czj");
  Desk desk(led_and_supported);
  std::vector<Event> told;
  for (const NewEvent& one : events) {
    Event event;
    event.id = "x-2", event.plan = one.plan, event.task = one.task, event.period = one.period;
    event.kind = one.kind, event.on = one.on, event.body = one.body;
    event.at = "2023-05-05T01:00:00Z";
    told.push_back(event);
  }
  REQUIRE(results_of(told).size() == 1);
  CHECK(results_of(told)[0].period == "@czj");
}

TEST_CASE("who was sent stands where the inspectors sign") {
  const Desk desk(led_and_supported);
  Checklist list = list_of(desk, "2023-05-10");
  list.items[0].inspectors = {"张一", "李二"}, list.draw = std::string(64, 'a');
  const Document paper = checklist_paper(list);
  bool printed = false, by_unit = false;
  for (const Block& block : paper.blocks)
    if (const auto* table = std::get_if<Table>(&block))
      for (const auto& row : table->rows)
        printed =
            printed || (row.size() > 1 && row[1].runs.front().words == "张一、李二（签字）　");
  for (const Block& block : paper.blocks)
    if (const auto* table = std::get_if<Table>(&block))
      by_unit = by_unit || table->columns[0].title == "被督察单位";
  CHECK(by_unit);
  CHECK(printed);
  CHECK(read_checklist(write_checklist(list)) == list);
}
