#include "issuing/issued_report.h"

#include "document/build.h"
#include "formats/json.h"
#include "issuing/register.h"
#include "tests/test.h"

using namespace duban;
using Catch::Matchers::Contains;

namespace {

Document draft() {
  Document document;
  document.title = "关于任务落实情况的通报";
  document.facts = {{"截至日期", "2024年6月30日"}};
  document.blocks = {heading(1, "一、总体情况"), paragraph("共2项。")};
  return document;
}

IssuedReport bulletin() {
  IssuedReport report;
  report.kind = "bulletin", report.paper = "通报";
  report.number = {"督", 2024, 3};
  report.as_of = Day(2024, 6, 30), report.on = Day(2024, 7, 2);
  report.by = "张三", report.rules = "示例规则", report.journal_head = "abc";
  report.plans = {"p"}, report.units = {"市司法局", "市财政局"};
  report.content = content_of(draft());
  report.title = draft().title, report.to = "各有关单位";
  report.document = numbered(draft(), report.number, report.on);
  return report;
}

Event recorded(const IssuedReport& report) {
  const NewEvent fresh = event_of_report(report);
  Event event;
  event.id = "d-9", event.kind = fresh.kind, event.on = fresh.on, event.by = fresh.by;
  event.body = fresh.body;
  return event;
}

}  // namespace

TEST_CASE("an issued report is read back whole from its event") {
  const IssuedReport before = bulletin();
  const auto after = read_report(recorded(before));
  REQUIRE(after);
  CHECK(after->kind == before.kind);
  CHECK(after->paper == before.paper);
  CHECK(after->number == before.number);
  CHECK(after->as_of == before.as_of);
  CHECK(after->on == before.on);
  CHECK(after->by == before.by);
  CHECK(after->rules == before.rules);
  CHECK(after->journal_head == before.journal_head);
  CHECK(after->plans == before.plans);
  CHECK(after->units == before.units);
  CHECK(after->content == before.content);
  CHECK(after->title == before.title);
  CHECK(after->to == before.to);
  CHECK(to_json(after->document).dump() == to_json(before.document).dump());
  CHECK(event_of_report(*after).body == event_of_report(before).body);
}

TEST_CASE("the number and the day stand where the paper has a place for them") {
  const Document working = numbered(draft(), {"督", 2024, 3}, Day(2024, 7, 2));
  CHECK(working.facts[0].second == "督〔2024〕3号");
  CHECK(working.facts[1].second == "2024年7月2日");
  Document official = draft();
  official.official.emplace();
  official.official->date = official.official->printed = Day(2024, 6, 30);
  official = numbered(official, {"督", 2024, 3}, Day(2024, 7, 2));
  CHECK(official.official->number == "督〔2024〕3号");
  CHECK(official.official->date == Day(2024, 7, 2));
  CHECK(official.official->printed == Day(2024, 7, 2));
  CHECK(official.facts.size() == 1);
}

TEST_CASE("the same is said whatever number, day and journal a paper has, and else not") {
  Document other = draft();
  other.facts = {{"日志校验值", "1234"}};
  other.official.emplace();
  CHECK(content_of(other) == content_of(draft()));
  other.blocks.push_back(paragraph("另1项。"));
  CHECK(content_of(other) != content_of(draft()));
}

TEST_CASE("a record that somebody changed is told and not printed") {
  Event event = recorded(bulletin());
  const auto at = event.body.find("\"heading\"");
  REQUIRE(at != std::string::npos);
  event.body.replace(at, 9, "\"haeding\"");
  REQUIRE(read_report_head(event));
  const auto read = read_report(event);
  REQUIRE_FALSE(read);
  CHECK_THAT(read.problems[0].message, Contains("blocks[0].type"));
  event.body = R"({"report":"bulletin"})";
  CHECK_FALSE(read_report(event));
  event.body = "{\"report\":";
  CHECK_FALSE(read_report_head(event));
  CHECK_FALSE(read_report(event));
}

TEST_CASE("the register counts this year's papers against the same days of last year") {
  const auto issued = [](const char* paper, Day on) {
    RegisterEntry entry;
    entry.paper = paper, entry.on = on;
    return entry;
  };
  const std::vector<RegisterEntry> entries = {
      issued("通报", Day(2023, 2, 28)), issued("通报", Day(2023, 3, 1)),
      issued("通报", Day(2022, 1, 1)),  issued("督办函", Day(2024, 1, 1)),
      issued("通报", Day(2024, 2, 29)), issued("通报", Day(2024, 3, 1))};
  const auto counts = count_kinds(entries, Day(2024, 2, 29));
  REQUIRE(counts.size() == 2);
  CHECK((counts[0].paper == "通报" && counts[0].now == 1 && counts[0].before == 1));
  CHECK((counts[1].paper == "督办函" && counts[1].now == 1 && counts[1].before == 0));
}
