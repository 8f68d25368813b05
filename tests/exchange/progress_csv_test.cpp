#include "exchange/progress_csv.h"

#include "exchange/csv.h"
#include "tests/test.h"

using namespace duban;

TEST_CASE("a record knows the line it begins on, whatever lies between") {
  const auto rows = read_csv("a,b\r\n\r\n1,\"x\ny\"\n2,\"say \"\"so\"\"\"\n3,z", "f.csv");
  REQUIRE(rows);
  REQUIRE(rows->size() == 4);
  CHECK((*rows)[1].line == 3);
  CHECK((*rows)[1].cells == std::vector<std::string>{"1", "x\ny"});
  CHECK((*rows)[2].line == 5);
  CHECK((*rows)[2].cells[1] == "say \"so\"");
  CHECK((*rows)[3].line == 6);
}

TEST_CASE("a quote that is never closed is told at the record's line") {
  const auto rows = read_csv("a,b\n1,\"x\ny\n", "f.csv");
  CHECK_FALSE(rows);
  CHECK(rows.problems.front().place.line == 2);
}

TEST_CASE("days and percents are read as offices type them") {
  for (const char* day : {"2024-07-01", "2024/7/1", "2024.7.1", "2024年7月1日", "２０２４-7-1"}) {
    const auto rows =
        read_progress_csv(std::string("task,on,percent\n14.1,") + day + ",６０%\n", "f.csv");
    INFO(day);
    CHECK(rows.problems.empty());
    CHECK(rows->front().on == Day(2024, 7, 1));
    CHECK(rows->front().body.percent == 60);
  }
}

TEST_CASE("each faulty cell is told with its line") {
  const auto rows = read_progress_csv(
      "task,kind,on,percent\n,progress,2024-02-30,101\n1,colsed,2024-01-01,\n", "f.csv");
  std::vector<int> lines;
  for (const Problem& problem : rows.problems) lines.push_back(problem.place.line);
  CHECK(lines == std::vector<int>{2, 2, 2, 3});
}

TEST_CASE("an unknown or missing column is told once") {
  const auto rows = read_progress_csv("task,percnt\n1,5\n", "f.csv");
  REQUIRE(rows.problems.size() == 2);
  CHECK(rows.problems[0].message.find("percent") != std::string::npos);
  CHECK(rows.problems[1].message.find("on") != std::string::npos);
}

TEST_CASE("an empty file has no header") {
  CHECK_FALSE(read_progress_csv("", "f.csv"));
  CHECK_FALSE(read_progress_csv("\n\n", "f.csv"));
}
