#include "checklist/self_check.h"

#include "base/file.h"
#include "base/text.h"
#include "tests/desk.h"

using namespace duban;

namespace {

const char* const tasks = R"(
[[task]]
number = "1"
title = "制定基准"
due = "2023年底前"
evidence = ["制度文件及文号"]
basis = ["upper/7"]
[[task]]
number = "2"
title = "举办讲座"
kind = "recurring"
every = "每半年"
)";

const std::string head = "schema = 1\nid = \"x\"\ntitle = \"指标\"\nedition = \"示例\"\n";

std::string indicator(const std::string& number, const std::string& more) {
  return "[[indicator]]\nnumber = \"" + number + "\"\ntitle = \"指标" + number + "\"\n" + more +
         "\n";
}

// "number: gaps" of every indicator without others under it.
std::string gaps(const std::string& text, const Desk& desk, const char* day) {
  const auto set = read_indicators(head + text, "x.toml");
  REQUIRE(set);
  std::vector<Assessment> plans;
  plans.push_back(desk.on(day));
  const auto rows = self_check(*set, plans);
  REQUIRE(rows);
  std::string all;
  for (const SelfCheckRow& row : *rows)
    if (row.indicator->leaf) all += row.indicator->number + ": " + join(row.gaps, " ") + "\n";
  return all;
}

std::string rules_of_problems(const std::string& text) {
  std::string all;
  for (const Problem& problem : read_indicators(text, "x.toml").problems)
    all += problem.rule + ":" + std::to_string(problem.place.line) + " ";
  return all;
}

}  // namespace

TEST_CASE("an indicator lacks a task, its end or its proof, and a done one lacks nothing") {
  Desk desk(tasks);
  const std::string set = indicator("1", "tasks = [\"1\"]") + indicator("2", "") +
                          indicator("3", "basis = [\"upper/7\"]") +
                          indicator("4", "tasks = [\"p/2\"]");
  CHECK(gaps(set, desk, "2023-06-01") ==
        "1: 未完成：1 缺佐证：1 制度文件及文号\n2: 无对应任务\n"
        "3: 未完成：1 缺佐证：1 制度文件及文号\n4: \n");
  CHECK(gaps(set, desk, "2023-07-01").find("4: 未完成：2（2023年上半年）") != std::string::npos);
  EventBody body;
  body.evidence = {"市府发〔2023〕1号"}, body.proves = {"制度文件及文号"};
  desk.event("2023-02-01", "1", EventKind::evidence, body);
  desk.event("2023-02-02", "1", EventKind::closed);
  CHECK(gaps(set, desk, "2023-06-01") == "1: \n2: 无对应任务\n3: \n4: \n");
}

TEST_CASE("a task that no plan has is a mistake of the indicator file, told by its line") {
  const Desk desk(tasks);
  const auto set = read_indicators(head + indicator("1", "tasks = [\"9\"]"), "x.toml");
  REQUIRE(set);
  std::vector<Assessment> plans;
  plans.push_back(desk.on("2023-06-01"));
  const auto rows = self_check(*set, plans);
  CHECK_FALSE(rows);
  REQUIRE(rows.problems.size() == 1);
  CHECK(rows.problems[0].rule == "unknown-task");
  CHECK(rows.problems[0].place.line == 6);
}

TEST_CASE("every mistake in an indicator file is told") {
  CHECK(rules_of_problems(head + indicator("1", "") + indicator("1", "")) ==
        "duplicate-number:10 ");
  CHECK(rules_of_problems(head + indicator("1", "parent = \"7\"")) == "missing-parent:8 ");
  CHECK(rules_of_problems(head + indicator("1", "tasks = [\"1\"]") +
                          indicator("1.1", "parent = \"1\"")) == "summary-mapped:6 ");
  CHECK(rules_of_problems("schema = 1\nid = \"x\"\ntitle = \"y\"\n").starts_with("syntax:"));
  const std::string deep = indicator("1", "") + indicator("2", "parent = \"1\"") +
                           indicator("3", "parent = \"2\"") + indicator("4", "parent = \"3\"");
  CHECK(rules_of_problems(head + deep) == "too-deep:20 ");
}

TEST_CASE("the example set is marked as one and reads without a problem") {
  const std::string file = SOURCE_FOLDER "/plans/indicators/example.toml";
  const auto set = read_indicators(read_file(file), file);
  REQUIRE(set);
  CHECK(set.problems.empty());
  CHECK(set->sample);
  CHECK(set->edition.find("示例") != std::string::npos);
}
