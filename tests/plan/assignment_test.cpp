#include "plan/assignment.h"
#include "base/file.h"
#include "plan/lint.h"
#include "tests/plan/plan_text.h"

#include <filesystem>

using namespace duban;

namespace fs = std::filesystem;

//   14 ─┬─ 14.1 ── 14.1.1
//       ├─ 14.2            lead = gaj in the plan
//       └─ 14.3
static const char* tasks = R"(
[[task]]
number = "14"
title = "甲"
[[task]]
number = "14.1"
title = "乙"
[[task]]
number = "14.1.1"
title = "丙"
[[task]]
number = "14.2"
title = "丁"
lead = "gaj"
due = "2023年底前"
[[task]]
number = "14.3"
title = "戊"
)";

static Assignment assignment_of(const std::string& lines, const std::string& file = "fg.toml") {
  Result<Assignment> assignment = read_assignment("plan = \"shili\"\n" + lines, file);
  INFO(all_of(assignment.problems));
  REQUIRE(assignment);
  return std::move(*assignment);
}

static const Task& task_of(const Plan& plan, std::string_view number) {
  return plan.tasks[plan.find(number)];
}

TEST_CASE("a task's lead and support go to the measures that have none and no line of their own") {
  Plan plan = small_plan(tasks);
  const Problems problems = assign(plan, assignment_of(R"(
[[assign]]
task = "14"
lead = "市司法局"
support = ["gaj", "县市区"]
[[assign]]
task = "14.3"
lead = "gaj"
)"));
  CHECK(problems.empty());
  CHECK(task_of(plan, "14").lead == "sfj");
  CHECK(task_of(plan, "14.1").lead == "sfj");
  CHECK(task_of(plan, "14.1.1").lead == "sfj");
  CHECK(task_of(plan, "14.1.1").support == std::vector<std::string>{"gaj", "县市区"});
  CHECK(task_of(plan, "14.2").lead == "gaj");
  CHECK(task_of(plan, "14.2").support == std::vector<std::string>{"gaj", "县市区"});
  CHECK(task_of(plan, "14.3").lead == "gaj");
  CHECK(task_of(plan, "14.3").support.empty());
}

TEST_CASE("every value that an assignment gives knows its file and line") {
  Plan plan = small_plan(tasks);
  CHECK(assign(plan, assignment_of(R"([[assign]]
task = "14.2"
lead = "sfj"
due = "2024年底前"
evidence = ["文件"]
)"))
            .empty());
  const Task& task = task_of(plan, "14.2");
  CHECK(task.lead == "sfj");
  CHECK(task.due_text == "2024年底前");
  CHECK(task.due->last == Day(2024, 12, 31));
  CHECK(task.detail->evidence == std::vector<std::string>{"文件"});
  const auto& given = task.detail->given_by;
  CHECK(given.size() == 3);
  CHECK(given.at("lead").file == "fg.toml");
  CHECK(given.at("lead").line == 4);
  CHECK(given.at("due").line == 5);
  CHECK(given.at("evidence").line == 6);
}

TEST_CASE("an assigned deadline may be a date and may change the kind that follows from it") {
  Plan plan = small_plan(tasks);
  CHECK(assign(plan, assignment_of(R"(
[[assign]]
task = "14.2"
due = 2024-06-30
[[assign]]
task = "14.3"
due = "长期坚持"
)"))
            .empty());
  CHECK(task_of(plan, "14.2").due_text.empty());
  CHECK(task_of(plan, "14.2").due->last == Day(2024, 6, 30));
  CHECK(task_of(plan, "14.3").kind == TaskKind::ongoing);
}

TEST_CASE("the problems of an assignment stand on its own lines") {
  Plan plan = small_plan(tasks);
  const Problems problems = assign(plan, assignment_of(R"([[assign]]
task = "14.9"
[[assign]]
task = "14.1"
lead = "市财政局"
due = "尽快"
[[assign]]
task = "14.3"
lead = ["sfj", "gaj"]
support = ["乡镇"]
)"));
  std::vector<std::pair<int, std::string>> found;
  for (const Problem& problem : problems) found.emplace_back(problem.place.line, problem.rule);
  CHECK(found == std::vector<std::pair<int, std::string>>{{3, "unknown-task"},
                                                          {6, "unknown-unit"},
                                                          {7, "unreadable-deadline"},
                                                          {10, "two-leads"},
                                                          {11, "unknown-unit"}});
  CHECK(task_of(plan, "14.3").lead == "sfj");
}

TEST_CASE("a second file that names another lead is two leads, and the later one counts") {
  Plan plan = small_plan(tasks);
  const std::string line = "[[assign]]\ntask = \"14\"\nlead = ";
  CHECK(assign(plan, assignment_of(line + "\"sfj\"\n", "a.toml")).empty());
  CHECK(assign(plan, assignment_of(line + "\"sfj\"\n", "b.toml")).empty());
  const Problems problems = assign(plan, assignment_of(line + "\"gaj\"\n", "c.toml"));
  CHECK(rules_of(problems) == std::vector<std::string>{"two-leads"});
  CHECK_FALSE(has_errors(problems));
  CHECK(task_of(plan, "14").lead == "gaj");
  CHECK(task_of(plan, "14.1.1").lead == "gaj");
  CHECK(task_of(plan, "14.1.1").detail->given_by.at("lead").file == "c.toml");
}

TEST_CASE("a second file may name the lead of a measure that had only its task's") {
  Plan plan = small_plan(tasks);
  CHECK(
      assign(plan, assignment_of("[[assign]]\ntask = \"14\"\nlead = \"sfj\"\n", "a.toml")).empty());
  CHECK(assign(plan, assignment_of("[[assign]]\ntask = \"14.1\"\nlead = \"gaj\"\n", "b.toml"))
            .empty());
  CHECK(task_of(plan, "14.1").lead == "gaj");
  CHECK(task_of(plan, "14.1.1").lead == "gaj");
  CHECK(task_of(plan, "14.3").lead == "sfj");
}

TEST_CASE("an assignment of another plan is refused whole") {
  Plan plan = small_plan(tasks);
  const auto assignment =
      read_assignment("plan = \"other\"\n[[assign]]\ntask = \"14\"\nlead = \"sfj\"\n", "a.toml");
  CHECK(has_errors(assign(plan, *assignment)));
  CHECK(task_of(plan, "14").lead.empty());
}

TEST_CASE("a sample assignment says so, and a wrong one is told of") {
  CHECK(assignment_of("sample = true\ntitle = \"示例分工\"\n").sample);
  CHECK(assignment_of("title = \"分工\"\n").title == "分工");
  const auto wrong = read_assignment(
      "plan = 1\nnote = 2\n[[assign]]\nlead = 3\n[[assign]]\ntask = \"1\"\nleed = \"sfj\"\n", "a");
  CHECK(rules_of(wrong.problems) ==
        std::vector<std::string>{"syntax", "unknown-field", "syntax", "syntax", "unknown-field"});
}

TEST_CASE("the assignments that come with the program fit their plans") {
  int assignments = 0;
  for (const auto& entry : fs::directory_iterator(SOURCE_FOLDER "/plans")) {
    const fs::path file = entry.path() / "assignment.toml";
    if (!fs::exists(file)) continue;
    Result<Plan> plan = read_plan_file(entry.path() / "plan.toml");
    const Result<Assignment> assignment = read_assignment(read_file(file), file.string());
    INFO(all_of(assignment.problems));
    REQUIRE(assignment);
    CHECK(all_of(assign(*plan, *assignment)).empty());
    ++assignments;
  }
  CHECK(assignments >= 1);
}

TEST_CASE("an assigned lead is no lead that lacks") {
  Plan plan = small_plan(tasks);
  CHECK(lacks_lead(plan, plan.find("14.3")));
  assign(plan, assignment_of("[[assign]]\ntask = \"14\"\nlead = \"sfj\"\n"));
  CHECK_FALSE(lacks_lead(plan, plan.find("14.3")));
}

TEST_CASE(
    "a person or a post is given with its file and line, and replaces both of an earlier one") {
  Plan plan = small_plan(tasks);
  CHECK(assign(plan, assignment_of("[[assign]]\ntask = \"14\"\nlead = \"sfj\"\nperson = \"张三\"\n"
                                   "post = \"科长\"\n"))
            .empty());
  CHECK(task_of(plan, "14").detail->given_by.at("person").line == 5);
  CHECK(assign(plan, assignment_of("[[assign]]\ntask = \"14\"\npost = \"副局长\"\n")).empty());
  CHECK(task_of(plan, "14").detail->person.empty());
  CHECK(task_of(plan, "14").detail->post == "副局长");
  CHECK(task_of(plan, "14").detail->given_by.count("person") == 0);
  CHECK(task_of(plan, "14").lead == "sfj");
}

TEST_CASE("a person answers for the measures below as long as the same unit leads them") {
  Plan plan = small_plan(tasks);
  CHECK(assign(plan, assignment_of(R"(
[[assign]]
task = "14"
lead = "sfj"
person = "张三"
[[assign]]
task = "14.3"
lead = "sfj"
person = "李四"
)"))
            .empty());
  CHECK(answering_person(plan, plan.find("14.1.1")).person == "张三");
  CHECK(answering_person(plan, plan.find("14.3")).person == "李四");
  CHECK(answering_person(plan, plan.find("14.2")) == Answering{});  // led by another unit
}

TEST_CASE("an assignment may say how often a task is reported on") {
  Plan plan = small_plan(tasks);
  CHECK(assign(plan, assignment_of("[[assign]]\ntask = \"14\"\nreport = \"每月\"\n"
                                   "[[assign]]\ntask = \"14.2\"\nreport = \"不报\"\n"))
            .empty());
  CHECK(task_of(plan, "14").detail->report == Cycle::month);
  CHECK(task_of(plan, "14").detail->given_by.at("report").line == 4);
  CHECK(task_with_cycle(plan, plan.find("14.1.1")) == plan.find("14"));
  CHECK(task_with_cycle(plan, plan.find("14.2")) == plan.find("14.2"));
  const Problems wrong =
      assign(plan, assignment_of("[[assign]]\ntask = \"14.1\"\nreport = \"每两月\"\n"));
  REQUIRE(wrong.size() == 1);
  CHECK(wrong.front().place.line == 4);
  CHECK(wrong.front().message.find("每两周") != std::string::npos);
}
