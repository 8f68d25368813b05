#include "calendar/calendar.h"

#include "tests/test.h"

using namespace duban;

TEST_CASE("a holiday file gives every day of its breaks and its make-up workdays") {
  const auto year = read_holidays(R"(
schema = 1
year = 2024
notice = "通知"
[[holiday]]
name = "国庆节"
first = 2024-10-01
last = 2024-10-03
workdays = [2024-09-29, 2024-10-12]
)",
                                  "2024.toml");
  REQUIRE(year);
  CHECK(year->year == 2024);
  CHECK(year->notice == "通知");
  CHECK(year->rests == std::vector{Day(2024, 10, 1), Day(2024, 10, 2), Day(2024, 10, 3)});
  CHECK(year->workdays == std::vector{Day(2024, 9, 29), Day(2024, 10, 12)});
}

TEST_CASE("everything wrong in a holiday file is told at its own line") {
  const auto year = read_holidays(R"(schema = 2
year = 20240
[[holiday]]
name = "国庆节"
first = 2024-10-07
last = 2024-10-01
[[holiday]]
name = "中秋节"
first = 2024-09-15
[[holiday]]
name = "春节"
first = 2024-02-10
last = 2024-02-17
workdays = [2024-02-04,
  "2024-02-18"]
makeup = []
)",
                                  "2024.toml");
  CHECK_FALSE(year);
  std::vector<std::pair<std::string, int>> told;
  for (const Problem& problem : year.problems) told.emplace_back(problem.rule, problem.place.line);
  CHECK(told == std::vector<std::pair<std::string, int>>{{"syntax", 1},
                                                         {"syntax", 2},
                                                         {"syntax", 6},
                                                         {"syntax", 8},
                                                         {"syntax", 15},
                                                         {"unknown-field", 16}});
}
