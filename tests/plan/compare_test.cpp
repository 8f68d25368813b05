#include "plan/compare.h"
#include "tests/plan/plan_text.h"

using namespace duban;

using Kind = TaskChange::Kind;

static const char* former = R"(
[[task]]
number = "1"
title = "甲"
[[task]]
number = "1.1"
title = "乙"
due = "2023年底前"
[[task]]
number = "1.2"
title = "丙"
after = ["1.1"]
[[task]]
number = "1.3"
title = "丁"
)";

TEST_CASE("a plan compared with itself has not changed") {
  CHECK(compare(small_plan(former), small_plan(former)).empty());
}

TEST_CASE("added, removed and changed tasks are told in the new order, the removed ones last") {
  const auto changes = compare(small_plan(former), small_plan(R"(
[[task]]
number = "1"
title = "甲"
[[task]]
number = "1.4"
title = "戊"
[[task]]
number = "1.1"
title = "乙"
due = "2024年底前"
lead = "sfj"
[[task]]
number = "1.2"
title = "丙"
after = ["1.1"]
)"));
  REQUIRE(changes.size() == 3);
  CHECK(changes[0].kind == Kind::added);
  CHECK(changes[0].before.empty());
  CHECK(changes[0].after == "1.4");
  CHECK(changes[1].kind == Kind::changed);
  CHECK(changes[1].before == "1.1");
  REQUIRE(changes[1].fields.size() == 2);
  CHECK(changes[1].fields[0].name == "due");
  CHECK(changes[1].fields[0].before == "2023年底前");
  CHECK(changes[1].fields[0].after == "2024年底前");
  CHECK(changes[1].fields[1].name == "lead");
  CHECK(changes[1].fields[1].before.empty());
  CHECK(changes[2].kind == Kind::removed);
  CHECK(changes[2].before == "1.3");
  CHECK(changes[2].after.empty());
}

TEST_CASE(
    "a task with its title under a new number is renumbered and links to it have not changed") {
  const auto changes = compare(small_plan(former), small_plan(R"(
[[task]]
number = "1"
title = "甲"
[[task]]
number = "1.2"
title = "丙"
after = ["1.5"]
[[task]]
number = "1.3"
title = "丁"
[[task]]
number = "1.5"
title = "乙"
due = 2023-12-31
)"));
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].kind == Kind::renumbered);
  CHECK(changes[0].before == "1.1");
  CHECK(changes[0].after == "1.5");
  REQUIRE(changes[0].fields.size() == 1);
  CHECK(changes[0].fields[0].name == "due");
  CHECK(changes[0].fields[0].after == "2023-12-31");
}

TEST_CASE("a task put in between renumbers those after it") {
  const auto changes = compare(small_plan(former), small_plan(R"(
[[task]]
number = "1"
title = "甲"
[[task]]
number = "1.1"
title = "乙"
due = "2023年底前"
[[task]]
number = "1.2"
title = "戊"
[[task]]
number = "1.3"
title = "丙"
after = ["1.1"]
[[task]]
number = "1.4"
title = "丁"
)"));
  REQUIRE(changes.size() == 3);
  CHECK(changes[0].kind == Kind::added);
  CHECK(changes[0].after == "1.2");
  CHECK(changes[1].kind == Kind::renumbered);
  CHECK((changes[1].before == "1.2" && changes[1].after == "1.3"));
  CHECK((changes[2].before == "1.3" && changes[2].after == "1.4"));
}

TEST_CASE("a task that keeps its number under another title is changed") {
  const auto changes = compare(small_plan("[[task]]\nnumber = \"1\"\ntitle = \"甲\"\n"),
                               small_plan("[[task]]\nnumber = \"1\"\ntitle = \"乙\"\n"));
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].kind == Kind::changed);
  CHECK(changes[0].fields[0].name == "title");
}

TEST_CASE("tasks that share a title are paired in their order") {
  const char* twins = R"(
[[task]]
number = "1"
title = "加强宣传"
[[task]]
number = "2"
title = "加强宣传"
)";
  const char* moved = R"(
[[task]]
number = "3"
title = "加强宣传"
[[task]]
number = "4"
title = "加强宣传"
)";
  const auto changes = compare(small_plan(twins), small_plan(moved));
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].before == "1");
  CHECK(changes[0].after == "3");
  CHECK(changes[1].before == "2");
  CHECK(changes[1].after == "4");
}

TEST_CASE("where a sentence stands and what intake guessed is no change") {
  const std::string task = "[[task]]\nnumber = \"1\"\ntitle = \"甲\"\n";
  CHECK(compare(small_plan(task + "source = { line = 1 }\n"),
                small_plan(task + "guess = { lead = \"猜\" }\n"))
            .empty());
}

TEST_CASE("a unit that joins a group adds its share of a fanned out task") {
  const char* fanned = "[[task]]\nnumber = \"1\"\ntitle = \"甲\"\neach = \"县市区\"\n";
  const std::string joined =
      "[[unit]]\nid = \"nankang\"\nname = \"南康区\"\ngroups = [\"县市区\"]\n";
  const auto changes = compare(small_plan(fanned), small_plan(joined + fanned));
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].kind == Kind::added);
  CHECK(changes[0].after == "1@nankang");
}
