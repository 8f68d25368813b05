#include "plan/edit.h"
#include "base/error.h"
#include "base/text.h"
#include "tests/plan/plan_text.h"

using namespace duban;

static const std::string by_hand = R"(# 由王科长手工排版
schema = 1
[plan]
id    = "shili"     # 编号
title = "示例"
issued = 2022-03-10

[[task]]   # 第一项
  number = "1"
  title  = "督办“甲”"   # 题目
  # 时限待定
  after  = [ "2",     # 先做二
             "3" ]    # 再做三

[task.source]
line = 5

[[task]]
number = "2"
title = "乙"
due = '2023年底前' # 原文
[[task]]
number = "3"
title = "丙")";

// Only `was` becomes `is`, once.
static void check_edit(const char* number, const char* key, const char* value,
                       const std::string& was, const std::string& is) {
  const std::size_t at = by_hand.find(was);
  REQUIRE(at != std::string::npos);
  const std::string wanted = by_hand.substr(0, at) + is + by_hand.substr(at + was.size());
  CHECK(set_field(by_hand, number, key, value) == wanted);
  CHECK(set_field(replace_all(by_hand, "\n", "\r\n"), number, key, value) ==
        replace_all(wanted, "\n", "\r\n"));
}

TEST_CASE("setting a field replaces its value and no other byte") {
  check_edit("2", "due", "\"2024年底前\"", "'2023年底前'", "\"2024年底前\"");
  check_edit("2", "due", "2024-12-31", "'2023年底前'", "2024-12-31");
  check_edit("1", "title", "\"新\"", "\"督办“甲”\"", "\"新\"");
  check_edit("1", "after", "[]", "[ \"2\",     # 先做二\n             \"3\" ]", "[]");
}

TEST_CASE("setting an absent field inserts one line in the canonical place") {
  check_edit("1", "lead", "\"sfj\"", "# 题目\n", "# 题目\n  lead = \"sfj\"\n");
  check_edit("1", "evidence", "[\"a\"]", "# 再做三\n", "# 再做三\n  evidence = [\"a\"]\n");
  check_edit("2", "lead", "\"sfj\"", "# 原文\n", "# 原文\nlead = \"sfj\"\n");
  check_edit("3", "due", "\"年底前\"", "\"丙\"", "\"丙\"\ndue = \"年底前\"");
}

TEST_CASE("a field set twice to the former value is the former text") {
  const std::string once = set_field(by_hand, "2", "due", "\"2024年底前\"");
  CHECK(set_field(once, "2", "due", "'2023年底前'") == by_hand);
}

TEST_CASE("an edit that cannot be made is refused") {
  CHECK_THROWS_AS(set_field(by_hand, "9", "due", "1"), Error);
  CHECK_THROWS_AS(set_field(by_hand, "1", "source", "{ line = 6 }"), Error);
  CHECK_THROWS_AS(set_field(by_hand, "1", "due", "2024年底前"), Error);
  CHECK_THROWS_AS(set_field(by_hand, "1", "due", "1\nlead = \"sfj\""), Error);
  CHECK_THROWS_AS(set_field("x = ", "1", "due", "1"), Error);
}

TEST_CASE("a byte-order mark does not move the edit") {
  CHECK(set_field("\xEF\xBB\xBF" + by_hand, "2", "title", "\"新\"") ==
        "\xEF\xBB\xBF" + set_field(by_hand, "2", "title", "\"新\""));
}

TEST_CASE("several edits are made at once, each in its place") {
  using Kind = PlanEdit::Kind;
  const std::string edited = edit_plan(
      by_hand, {{Kind::set, "3", "title", "\"丁\""},
                {Kind::remove, "2", "due", ""},
                {Kind::insert_behind, "1", "", "[[task]]\nnumber = \"1.1\"\ntitle = \"新\"\n"}});
  CHECK(edited.find("due = '2023年底前'") == std::string::npos);
  CHECK(edited.find("title = \"丁\"") != std::string::npos);
  CHECK(edited.find("line = 5\n\n[[task]]\nnumber = \"1.1\"\ntitle = \"新\"\n") !=
        std::string::npos);
  CHECK(edited.find("# 再做三") != std::string::npos);
}

TEST_CASE("a task is taken out with its fields and nothing else") {
  const std::string edited = edit_plan(by_hand, {{PlanEdit::Kind::remove_task, "2", "", ""}});
  CHECK(edited ==
        replace_all(by_hand,
                    "\n[[task]]\nnumber = \"2\"\ntitle = \"乙\"\ndue = '2023年底前' # 原文\n", ""));
  CHECK_THROWS_AS(edit_plan(by_hand, {{PlanEdit::Kind::remove_task, "9", "", ""}}), Error);
}

TEST_CASE("a task added to a file without a last line break begins a line of its own") {
  const std::string edited =
      edit_plan(by_hand, {{PlanEdit::Kind::append, "", "", "[[task]]\nnumber = \"4\"\n"}});
  CHECK(edited == by_hand + "\n\n[[task]]\nnumber = \"4\"\n");
}
