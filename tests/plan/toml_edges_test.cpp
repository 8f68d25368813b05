#include "base/text.h"
#include "plan/writer.h"
#include "tests/plan/plan_text.h"

using namespace duban;

static Problems problems_in(const std::string& text) { return read_plan(text, "p.toml").problems; }

static const std::string one_task = small_head + "\n[[task]]\nnumber = \"1\"\ntitle = \"甲\"\n";

TEST_CASE("a byte-order mark and Windows line ends change nothing") {
  const std::string canonical = write_plan(plan_of(one_task));
  CHECK(write_plan(plan_of("\xEF\xBB\xBF" + one_task)) == canonical);
  const std::string windows = replace_all(one_task, "\n", "\r\n");
  CHECK(write_plan(plan_of(windows)) == canonical);
  CHECK(plan_of(windows).tasks[0].line == plan_of(one_task).tasks[0].line);
}

TEST_CASE("an empty file lacks its schema and its plan") {
  for (const char* empty : {"", "\n", "# 只有注释\n", "\xEF\xBB\xBF"})
    CHECK(rules_of(problems_in(empty)) == std::vector<std::string>{"syntax", "syntax"});
}

TEST_CASE("a line of a megabyte is read") {
  const std::string title(1 << 20, 'x');
  const Plan plan = small_plan("[[task]]\nnumber = \"1\"\ntitle = \"" + title + "\"\n");
  CHECK(plan.tasks[0].title == title);
}

TEST_CASE("bytes that are no UTF-8 are a syntax problem at their line") {
  const Problems problems = problems_in(one_task + "evidence = [\"\xC3\x28\"]\n");
  CHECK(rules_of(problems) == std::vector<std::string>{"syntax"});
  CHECK(problems[0].place.line == 28);
  CHECK(rules_of(problems_in("\xFF\xFE")) == std::vector<std::string>{"syntax"});
  CHECK(rules_of(problems_in(std::string("a\0b", 3))) == std::vector<std::string>{"syntax"});
}

TEST_CASE("a key or a table given twice is a syntax problem") {
  CHECK(rules_of(problems_in(one_task + "title = \"乙\"\n")) == std::vector<std::string>{"syntax"});
  CHECK(rules_of(problems_in(one_task + "[plan]\n")) == std::vector<std::string>{"syntax"});
  CHECK(rules_of(problems_in(one_task + "[task]\n")) == std::vector<std::string>{"syntax"});
}

TEST_CASE("arrays nested too deep are a syntax problem and no crash") {
  const std::string deep = "basis = " + std::string(100'000, '[') + "\n";
  CHECK(rules_of(problems_in(one_task + deep)) == std::vector<std::string>{"syntax"});
}

TEST_CASE("tables where arrays of tables belong are told of") {
  CHECK(rules_of(problems_in("task = 1\n" + small_head)) == std::vector<std::string>{"syntax"});
  CHECK(rules_of(problems_in("part = [1]\nunit = [[]]\n" + small_head)).size() >= 1);
  CHECK(rules_of(problems_in(small_head + "[part]\nnumber = \"一\"\n")) ==
        std::vector<std::string>{"syntax"});
}
