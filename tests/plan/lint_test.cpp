#include "plan/lint.h"
#include "plan/assignment.h"
#include "tests/plan/plan_text.h"

using namespace duban;

TEST_CASE("an ambiguous deadline is told with both its days") {
  const Plan plan =
      small_plan("[[task]]\nnumber = \"1\"\ntitle = \"甲\"\nlead = \"sfj\"\ndue = \"2025年前\"\n");
  const std::string messages = all_of(lint_plan(plan));
  CHECK_THAT(messages, Catch::Contains("2024-12-31") && Catch::Contains("2025-12-31"));
  CHECK(is_ambiguous(plan, 0));
}

TEST_CASE("advice on an assigned deadline stands in the assignment file") {
  Plan plan = small_plan(
      "[[task]]\nnumber = \"1\"\ntitle = \"甲\"\n[[task]]\nnumber = \"1.1\"\n"
      "title = \"乙\"\nlead = \"sfj\"\ndue = \"2024年底前\"\n");
  CHECK(lint_plan(plan).empty());
  const auto assignment = read_assignment(
      "plan = \"shili\"\n[[assign]]\ntask = \"1.1\"\ndue = \"2027年底前\"\n", "fg.toml");
  assign(plan, *assignment);
  const Problems problems = lint_plan(plan);
  REQUIRE(rules_of(problems) == std::vector<std::string>{"outside-period"});
  CHECK(problems[0].place.file == "fg.toml");
  CHECK(problems[0].place.line == 4);
}

TEST_CASE("advice comes in the order of the lines, however the tasks lie") {
  const Problems problems = lint_plan(small_plan(R"(
[[task]]
number = "2"
title = "甲"
[[task]]
number = "1"
title = "乙"
)"));
  CHECK(std::is_sorted(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
    return a.place.line < b.place.line;
  }));
  CHECK(problems.size() == 6);
}

TEST_CASE("a duty of no stated period lacks a period and no deadline") {
  const Plan plan = small_plan("[[task]]\nnumber = \"1\"\ntitle = \"甲\"\nkind = \"recurring\"\n");
  CHECK(lacks_period(plan, 0));
  CHECK_FALSE(lacks_deadline(plan, 0));
}
