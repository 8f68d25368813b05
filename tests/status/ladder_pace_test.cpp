#include "status/ladder_pace.h"

#include "tests/desk.h"

using namespace duban;

TEST_CASE("the steps of a ladder are counted back from the day, each leaving the next its time") {
  const Ladder* ladder = find_ladder("normative-document");
  REQUIRE(ladder);
  const auto nodes = ladder_nodes(*ladder, Day(2023, 1, 1), Day(2023, 12, 29), official_calendar());
  REQUIRE(nodes.size() == 6);
  CHECK(nodes.back().by == Day(2023, 12, 29));
  CHECK(nodes.back().percent == Approx(100));
  CHECK(official_calendar().workdays(nodes[4].by + 1, nodes[5].by + 1) == 20);
  CHECK(nodes[1].by - nodes[0].by == 30);
  CHECK(nodes[0].percent == Approx(30));
  CHECK(last_due(nodes, Day(2023, 1, 2)) == nullptr);
  CHECK(last_due(nodes, nodes[1].by)->name == "征求意见");
  CHECK(next_due(nodes, nodes[1].by)->name == "合法性审查");
  CHECK(next_due(nodes, nodes[5].by) == nullptr);
}

TEST_CASE("steps that do not fit share the time there is, in order") {
  const auto nodes = ladder_nodes(*find_ladder("platform"), Day(2023, 1, 1), Day(2023, 1, 31),
                                  official_calendar());
  for (std::size_t i = 1; i < nodes.size(); ++i) CHECK(nodes[i - 1].by <= nodes[i].by);
  CHECK(nodes.front().by > Day(2023, 1, 1));
  CHECK(nodes.back().by == Day(2023, 1, 31));
}

TEST_CASE("every ladder that is compiled in adds up to the whole") {
  REQUIRE(preset_ladders().size() >= 2);
  for (const Ladder& ladder : preset_ladders())
    CHECK(ladder.percent_after(ladder.steps.back().name) == Approx(100));
  CHECK_FALSE(find_ladder("normative-document")->percent_after("归档"));
}

TEST_CASE("a task with a ladder is behind when a step's day has passed, not by a straight line") {
  Desk desk(R"(
[[task]]
number = "1"
title = "制定管理办法"
due = 2023-12-29
ladder = "normative-document"
)");
  desk.event("2023-01-02", "1", EventKind::dispatched)
      .event("2023-01-03", "1", EventKind::signed_for)
      .progress("2023-01-03", "1", 5);
  CHECK(desk.kinds("2023-08-01", "1").find("behind-pace") == std::string::npos);
  const auto made = desk.on("2023-11-01");
  REQUIRE(desk.kinds("2023-11-01", "1").find("behind-pace") != std::string::npos);
  const auto slow = std::find_if(made.findings.begin(), made.findings.end(), [](const Finding& f) {
    return f.kind == FindingKind::behind_pace;
  });
  CHECK(slow->reason.find("按办理步骤,“征求意见”应于") != std::string::npos);
}

TEST_CASE("an unknown ladder is told with the known ones") {
  const auto plan = read_plan(
      "schema = 1\n[plan]\nid = \"p\"\ntitle = \"示例\"\nissued = 2023-01-01\n"
      "[[task]]\nnumber = \"1\"\ntitle = \"任务\"\nladder = \"platfrom\"\n",
      "plan.toml");
  CHECK_FALSE(plan);
  CHECK(plan.problems.front().rule == "unknown-ladder");
  CHECK(plan.problems.front().message.find("platform") != std::string::npos);
}
