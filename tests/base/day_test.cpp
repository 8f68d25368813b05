#include "base/day.h"

#include "tests/test.h"

using namespace duban;

TEST_CASE("a day that does not exist is not read") {
  CHECK(parse_day("2024-02-29") == Day(2024, 2, 29));
  for (const char* bad :
       {"2023-02-29", "2024-13-01", "2024-00-01", "2024-1-1", "2024-01-01 ", "", "二〇二四-01-01"})
    CHECK_FALSE(parse_day(bad));
}

TEST_CASE("a day printed is the same day read") {
  for (Day day(1999, 12, 1); day < Day(2032, 1, 1); day += 1)
    CHECK(parse_day(to_string(day)) == day);
}

TEST_CASE("official papers write days without padding") {
  CHECK(in_chinese(Day(2022, 3, 1)) == "2022年3月1日");
}

TEST_CASE("a month later than the 31st is the end of a shorter month") {
  CHECK(add_months(Day(2024, 1, 31), 1) == Day(2024, 2, 29));
  CHECK(add_months(Day(2024, 1, 31), -2) == Day(2023, 11, 30));
  CHECK(add_months(Day(2024, 11, 30), 2) == Day(2025, 1, 30));
}
