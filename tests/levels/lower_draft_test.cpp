#include "levels/lower_draft.h"

#include "levels/unit_duties.h"
#include "plan/lint.h"
#include "plan/writer.h"
#include "tests/desk.h"

using namespace duban;

//   1 ─┬─ 1.1  东区 leads      2 ── 2.1  every county
//      ├─ 1.2  after 1.1, counties support
//      └─ 1.3  another's
static const char* const tasks = R"(
[[unit]]
id = "dong"
name = "东区"
groups = ["县市区"]
code = "990102"
[[unit]]
id = "xi"
name = "西县"
groups = ["县市区"]
[[unit]]
id = "sfj"
name = "市司法局"
[[part]]
number = "一"
title = "甲"
[[part]]
number = "二"
title = "乙"
[[task]]
number = "1"
part = "一"
title = "总"
[[task]]
number = "1.1"
title = "短题"
due = "2023年6月底前"
lead = "dong"
person = "张三"
[[task]]
number = "1.2"
title = "配合"
due = "印发之日起60日内"
lead = "sfj"
support = ["县市区"]
after = ["1.1", "1.3"]
[[task]]
number = "1.3"
title = "他人"
lead = "sfj"
[[task]]
number = "2"
part = "二"
title = "讲座"
every = "每季度"
each = "县市区"
)";

static Plan draft_of(const Desk& desk, int ahead = 0) {
  const Assessment upper = desk.on("2023-02-01");
  return lower_draft(upper, *upper.plan.unit("dong"), ahead);
}

static const Task& at(const Plan& plan, const char* number) {
  REQUIRE(plan.find(number) != no_task);
  return plan.tasks[plan.find(number)];
}

TEST_CASE("what a unit owes is what it leads and what it supports, by name or group") {
  const Desk desk(tasks);
  const Assessment in = desk.on("2023-02-01");
  const UnitDuties duties = duties_of(in, *in.plan.unit("dong"));
  REQUIRE(duties.lead.size() == 2);
  CHECK(in.plan.tasks[duties.lead[0].task].number == "1.1");
  CHECK(in.plan.tasks[duties.lead[1].task].number == "2@dong");
  REQUIRE(duties.support.size() == 1);
  CHECK(in.plan.tasks[duties.support[0].task].number == "1.2");
  CHECK(duties.support[0].waits_for ==
        std::vector<TaskIndex>{in.plan.find("1.1"), in.plan.find("1.3")});
  CHECK(duties_of(in, *in.plan.unit("xi")).lead.size() == 1);
}

TEST_CASE("a draft keeps numbers, titles, structure and parts, and names each clause as basis") {
  const Plan draft = draft_of(Desk(tasks));
  CHECK(draft.id == "p-dong");
  CHECK(draft.division == "990102");
  CHECK(draft.parts.size() == 2);
  CHECK(draft.tasks.size() == 4);
  CHECK(at(draft, "1").detail->basis.empty());
  CHECK(at(draft, "1.1").title == "短题");
  CHECK(at(draft, "1.1").parent == draft.find("1"));
  CHECK(at(draft, "1.1").detail->basis == std::vector<std::string>{"p/1.1"});
  CHECK(at(draft, "2").detail->basis == std::vector<std::string>{"p/2@dong"});
  CHECK(at(draft, "2").each.empty());
  CHECK(draft.find("1.3") == no_task);
}

TEST_CASE("owners stay open in a draft, and what the upper plan says is given as the guess") {
  const Plan draft = draft_of(Desk(tasks));
  CHECK(at(draft, "1.1").lead.empty());
  CHECK(at(draft, "1.1").detail->person.empty());
  CHECK_THAT(at(draft, "1.1").detail->guess.at("lead"), Catch::Contains("东区承担"));
  CHECK_THAT(at(draft, "1.2").detail->guess.at("lead"), Catch::Contains("东区配合"));
}

TEST_CASE(
    "words that mean the same are kept; those that count from the upper paper become a date") {
  const Plan draft = draft_of(Desk(tasks));
  CHECK(at(draft, "1.1").due_text == "2023年6月底前");
  CHECK(at(draft, "1.2").due_text.empty());
  CHECK(at(draft, "1.2").due->last == Day(2023, 3, 2));
  CHECK_THAT(at(draft, "1.2").detail->guess.at("due"), Catch::Contains("印发之日起60日内"));
}

TEST_CASE("a draft may be so many days ahead of the upper plan, as a date with its reason") {
  const Plan draft = draft_of(Desk(tasks), 30);
  CHECK(at(draft, "1.1").due->last == Day(2023, 5, 31));
  CHECK_THAT(at(draft, "1.1").detail->guess.at("due"), Catch::Contains("提前30天"));
  CHECK(at(draft, "2").every_text == "每季度");  // each period has its own day
  CHECK(at(draft, "2").detail->guess.count("every") == 1);
  CHECK(at(draft_of(Desk(tasks), 300), "1.1").due->last == Day(2023, 6, 30));
}

TEST_CASE("a draft follows a day that the office has granted") {
  EventBody granted;
  granted.until = Day(2023, 9, 30);
  Desk desk(tasks);
  desk.event("2023-01-10", "1.1", EventKind::extension_granted, granted);
  CHECK(at(draft_of(desk), "1.1").due->last == Day(2023, 9, 30));
}

TEST_CASE("links between tasks of a draft stay, others are gone; done tasks are left out") {
  const Plan draft = draft_of(Desk(tasks));
  REQUIRE(at(draft, "1.2").after.size() == 1);
  CHECK(at(draft, "1.2").after[0].from == draft.find("1.1"));
  Desk desk(tasks);
  desk.event("2023-01-10", "1.1", EventKind::closed);
  CHECK(draft_of(desk).find("1.1") == no_task);
}

TEST_CASE("a draft is a plan file without errors, in its canonical form") {
  const std::string text = write_plan(draft_of(Desk(tasks), 15));
  const auto read = read_plan(text, "draft.toml");
  for (const Problem& problem : read.problems) UNSCOPED_INFO(to_string(problem));
  REQUIRE(read);
  CHECK(write_plan(*read) == text);
  CHECK_FALSE(has_errors(lint_plan(*read)));
}
