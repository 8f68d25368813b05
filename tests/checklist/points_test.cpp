#include "checklist/points.h"

#include "base/text.h"
#include "checklist/make.h"
#include "checklist/record.h"
#include "checklist/result.h"
#include "tests/desk.h"

#include <algorithm>

using namespace duban;

namespace {

const char* const five_kinds = R"(
[[unit]]
id = "sfj"
name = "市司法局"
[[task]]
number = "1"
title = "严禁以备案方式变相设定许可"
kind = "prohibition"
lead = "sfj"
[[task]]
number = "2"
title = "举办法治讲座"
kind = "recurring"
every = "每半年"
lead = "sfj"
[[task]]
number = "3"
title = "制定裁量基准"
due = "2023年6月底前"
lead = "sfj"
evidence = ["制度文件及文号", "公布链接"]
[[task]]
number = "4"
title = "建成服务大厅"
due = "2023年底前"
targets = [{ text = "三个以上", value = 3, op = ">=", unit = "个" }]
lead = "sfj"
[[task]]
number = "5"
title = "开展培训"
due = "2023年底前"
start = 2023-11-01
lead = "sfj"
)";

std::string points(const Assessment& on, const char* number) {
  return join(points_of(on, on.plan.find(number)), "\n");
}

ReportInput input_of(const Desk& desk, const char* day, const Rules& rules) {
  ReportInput input{*parse_day(day), {}, rules, official_calendar(), "", false, {}, {}};
  input.plans.push_back(desk.on(day));
  return input;
}

CheckChoice everything() {
  CheckChoice choice;
  choice.among = [](const Assessment&, TaskIndex) { return true; };
  return choice;
}

std::vector<Event> nothing_said(const std::string&, const std::string&) { return {}; }

std::string numbers(const Checklist& list) {
  std::string all;
  for (const CheckItem& item : list.items) all += (all.empty() ? "" : " ") + item.number;
  return all;
}

Event inspected(const char* on, const std::string& number) {
  CheckResult result;
  result.checklist = "x-1", result.plan = "p", result.number = number;
  result.inspectors = {"甲", "乙"}, result.on = *parse_day(on), result.score = 80;
  const NewEvent told = recorded_as(result).front();
  Event event;
  event.id = "x-2", event.seq = 2, event.plan = told.plan, event.task = told.task;
  event.kind = told.kind, event.on = told.on, event.by = told.by, event.body = told.body;
  event.at = std::string(on) + "T01:00:00Z";
  return event;
}

}  // namespace

TEST_CASE("a prohibition asks whether the act happened, without the words that forbid it") {
  const Desk desk(five_kinds);
  CHECK(points(desk.on("2023-03-01"), "1") == "查有无以备案方式变相设定许可的行为");
  CHECK(forbidden_act("不得返还罚没款物") == "返还罚没款物");
  CHECK(forbidden_act("坚决防止变相收费") == "变相收费");
  CHECK(forbidden_act("规范收费") == "规范收费");
  CHECK(forbidden_act("严禁") == "严禁");
}

TEST_CASE("a recurring duty asks for each of its periods that has begun") {
  Desk desk(five_kinds);
  desk.event("2023-05-05", "2", EventKind::fulfilled, {}, "2023H1");
  const std::string may = points(desk.on("2023-05-06"), "2");
  CHECK(may.find("2023年上半年报已完成（2023年5月5日）") != std::string::npos);
  CHECK(may.find("下半年") == std::string::npos);
  const std::string next_year = points(desk.on("2024-01-10"), "2");
  CHECK(next_year.find("2023年下半年应于2023年12月31日前完成，未报完成，已过10天") !=
        std::string::npos);
}

TEST_CASE("what is overdue is asked why and since when, and which proof is missing") {
  Desk desk(five_kinds);
  EventBody body;
  body.evidence = {"市府发〔2023〕1号"}, body.proves = {"制度文件及文号"};
  desk.progress("2023-05-05", "3", 60).event("2023-05-06", "3", EventKind::evidence, body);
  const std::string late = points(desk.on("2023-07-10"), "3");
  CHECK(late.find("自报进度60%，核实与实际是否相符") != std::string::npos);
  CHECK(late.find("逾期（自2023年7月1日起）") != std::string::npos);
  CHECK(late.find("核对佐证原件与所报是否一致：制度文件及文号") != std::string::npos);
  CHECK(late.find("佐证未交：公布链接") != std::string::npos);
  const std::string early = points(desk.on("2023-05-10"), "3");
  CHECK(early.find("逾期") == std::string::npos);
}

TEST_CASE("a promised number is held against what was reported of it") {
  Desk desk(five_kinds);
  CHECK(points(desk.on("2023-03-01"), "4").find("“三个以上”：未报数据") != std::string::npos);
  EventBody body;
  body.figures = {{"三个以上", "", 2, "", {}, {}}};
  desk.event("2023-04-01", "4", EventKind::progress, body);
  CHECK(points(desk.on("2023-04-02"), "4").find("“三个以上”：自报2") != std::string::npos);
}

TEST_CASE("how it is inspected follows from what has to be verified") {
  const Rules rules;
  const Desk desk(five_kinds);
  const Checklist list =
      checklist_of(input_of(desk, "2023-03-01", rules), everything(), nothing_said);
  const auto ways = [&](const char* number) {
    std::string words;
    for (const CheckItem& item : list.items)
      if (item.number == number)
        for (const CheckWay way : item.ways) words += in_chinese(way);
    return words;
  };
  CHECK(ways("1") == "查访");
  CHECK(ways("4").find("看") != std::string::npos);
}

TEST_CASE("red ones come first, then those never inspected; what is to begin later is left out") {
  const Desk desk(five_kinds);
  const Rules rules;
  const auto none = checklist_of(input_of(desk, "2023-07-10", rules), everything(), nothing_said);
  CHECK(none.items.front().lamp == Lamp::red);
  CHECK(numbers(none).find('5') == std::string::npos);
  CHECK(numbers(checklist_of(input_of(desk, "2023-11-10", rules), everything(), nothing_said))
            .find('5') != std::string::npos);
  const auto events = [](const std::string&, const std::string& number) {
    return number == "1" ? std::vector{inspected("2023-02-01", "1")} : std::vector<Event>{};
  };
  const auto some = checklist_of(input_of(desk, "2023-03-01", rules), everything(), events);
  REQUIRE(some.items.size() == 4);
  CHECK(some.items.back().number == "1");
  CHECK(some.items.back().inspected == Day(2023, 2, 1));
  CheckChoice never = everything();
  never.focus = CheckChoice::Focus::never;
  CHECK(checklist_of(input_of(desk, "2023-03-01", rules), never, events).items.size() == 3);
  never.most = 1;
  CHECK(checklist_of(input_of(desk, "2023-03-01", rules), never, events).items.size() == 1);
}

TEST_CASE("a checklist written and read again is the same") {
  Desk desk(five_kinds);
  const Rules rules;
  Checklist list = checklist_of(input_of(desk, "2023-07-10", rules), everything(), nothing_said);
  list.number = "清单〔2023〕1号", list.by = "甲";
  REQUIRE_FALSE(list.items.empty());
  CHECK(read_checklist(write_checklist(list)) == list);
  CHECK_FALSE(read_checklist("{}"));
  CHECK_FALSE(read_checklist("[1]"));
  CHECK_FALSE(read_checklist("{\"items\":3}"));
}

TEST_CASE("an inspection is read from the journal as it was told, and a withdrawn one is gone") {
  const Event event = inspected("2023-02-01", "1");
  const auto results = results_of({event});
  REQUIRE(results.size() == 1);
  CHECK(results[0].verdict == CheckVerdict::holds);
  CHECK(results[0].score == 80);
  CHECK(results[0].inspectors == std::vector<std::string>{"甲", "乙"});
  Event withdrawal = event;
  withdrawal.id = "x-3", withdrawal.seq = 3, withdrawal.kind = EventKind::corrected;
  EventBody body;
  body.corrects = "x-2", body.kind = EventKind::noted;
  withdrawal.body = write_body(body);
  CHECK(results_of({event, withdrawal}).empty());
}

TEST_CASE("a problem found is an event of its own beside the inspection") {
  CheckResult result;
  result.plan = "p", result.number = "1", result.verdict = CheckVerdict::fails;
  result.problem = "台账缺两期", result.inspectors = {"甲", "乙"}, result.on = Day(2023, 2, 1);
  const auto events = recorded_as(result);
  REQUIRE(events.size() == 2);
  CHECK(events[1].kind == EventKind::problem_found);
  CHECK(events[1].body.find("台账缺两期") != std::string::npos);
  result.problem.clear();
  CHECK(recorded_as(result).size() == 1);
}
