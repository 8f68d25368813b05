#include "tests/test.h"
#include "wording/deadline.h"

using namespace duban;

static Day before(const char* festival, int year) {
  const auto deadline = read_deadline(std::string(festival) + "前", {Day(year, 1, 1), 0});
  REQUIRE(deadline);
  return *deadline->last;
}

TEST_CASE("before a festival is by the day before it") {
  CHECK(before("春节", 2022) == Day(2022, 1, 31));
  CHECK(before("春节", 2027) == Day(2027, 2, 5));
  CHECK(before("春节", 2030) == Day(2030, 2, 2));
  CHECK(before("除夕", 2024) == Day(2024, 2, 8));
  CHECK(before("元宵节", 2026) == Day(2026, 3, 2));
  CHECK(before("清明节", 2023) == Day(2023, 4, 4));
  CHECK(before("清明节", 2024) == Day(2024, 4, 3));
  CHECK(before("端午节", 2025) == Day(2025, 5, 30));
  CHECK(before("中秋节", 2025) == Day(2025, 10, 5));
  CHECK(before("五一", 2022) == Day(2022, 4, 30));
  CHECK(before("“十一”", 2022) == Day(2022, 9, 30));
  CHECK(before("国家宪法日", 2022) == Day(2022, 12, 3));
}

TEST_CASE("a festival by the moon is not read where its day is not known") {
  CHECK_FALSE(read_deadline("2050年春节前", {Day(2022, 1, 1), 0}));
  CHECK(read_deadline("2050年国庆节前", {Day(2022, 1, 1), 0})->last == Day(2050, 9, 30));
}
