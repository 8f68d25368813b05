#include "calendar/calendar.h"

#include "tests/test.h"

#include <fstream>
#include <map>
#include <random>
#include <sstream>

using namespace duban;

TEST_CASE("periods in working days end where the notices say") {
  struct Vector {
    Day start;
    int workdays;
    Day end;
  };
  const Vector vectors[] = {
      {Day(2022, 1, 28), 7, Day(2022, 2, 11)},  {Day(2023, 1, 16), 20, Day(2023, 2, 16)},
      {Day(2024, 9, 27), 5, Day(2024, 10, 10)}, {Day(2025, 1, 24), 3, Day(2025, 2, 5)},
      {Day(2026, 2, 13), 1, Day(2026, 2, 14)},
  };
  for (const auto& [start, workdays, end] : vectors) {
    CHECK(official_calendar().add_workdays(start, workdays) == end);
    CHECK(official_calendar().workdays(start + 1, end + 1) == workdays);
  }
}

TEST_CASE("days that offices remember are rest days") {
  for (const Day day : {Day(2023, 4, 1), Day(2024, 3, 31), Day(2025, 3, 1), Day(2026, 3, 1),
                        Day(2022, 12, 31), Day(2023, 12, 31)})
    CHECK_FALSE(official_calendar().is_workday(day));
}

TEST_CASE("each official year has the number of workdays that its notice leaves") {
  const std::pair<int, int> years[] = {{2021, 250}, {2022, 249}, {2023, 249},
                                       {2024, 251}, {2025, 248}, {2026, 248}};
  for (const auto& [year, workdays] : years) {
    CHECK(official_calendar().workdays(Day(year, 1, 1), Day(year + 1, 1, 1)) == workdays);
    CHECK(official_calendar().is_official(year));
  }
}

TEST_CASE("a year without a notice has plain weekends and is not official") {
  const Calendar& calendar = official_calendar();
  CHECK_FALSE(calendar.is_official(2027));
  CHECK(calendar.is_workday(Day(2027, 10, 1)));  // a Friday
  CHECK_FALSE(calendar.is_workday(Day(2027, 10, 2)));
  CHECK_FALSE(calendar.is_official(2020));
}

TEST_CASE("a rest day rolls to the nearest workday, a workday stays") {
  const Calendar& calendar = official_calendar();
  CHECK(calendar.on_or_after(Day(2024, 10, 1)) == Day(2024, 10, 8));
  CHECK(calendar.on_or_before(Day(2024, 10, 7)) == Day(2024, 9, 30));
  CHECK(calendar.on_or_after(Day(2024, 9, 29)) == Day(2024, 9, 29));  // a worked Sunday
  CHECK(calendar.on_or_before(Day(2024, 9, 29)) == Day(2024, 9, 29));
  CHECK(calendar.add_workdays(Day(2024, 10, 1), 0) == Day(2024, 10, 1));
}

TEST_CASE("a local overlay adds rest days to the official year") {
  auto years = official_holidays();
  years.push_back({2024, "自治县成立纪念日", {Day(2024, 11, 11)}, {}});
  const Calendar calendar(years);
  CHECK_FALSE(calendar.is_workday(Day(2024, 11, 11)));
  CHECK(calendar.workdays(Day(2024, 1, 1), Day(2025, 1, 1)) == 250);
}

TEST_CASE("every day is what the published list of holidays says") {
  std::ifstream list(SOURCE_FOLDER "/../shared/holidays-cn.tsv");
  if (!list) {
    WARN("skipped: the published list of holidays is not beside the source");
    return;
  }
  std::map<Day, bool> worked;
  for (std::string line; std::getline(list, line);) {
    std::istringstream fields(line);
    std::string day, kind;
    fields >> day >> kind;
    if (parse_day(day)) worked[*parse_day(day)] = kind == "workday";
  }
  REQUIRE(worked.size() == 218);
  for (Day day(2021, 1, 1); day < Day(2027, 1, 1); day += 1) {
    const auto listed = worked.find(day);
    const bool expected = listed == worked.end() ? day.weekday() <= 5 : listed->second;
    CHECK(official_calendar().is_workday(day) == expected);
  }
}

// Counting day by day, as a clerk does.
static Day counted(const Calendar& calendar, Day day, int n) {
  for (; n != 0; n -= (calendar.is_workday(day) ? (n > 0 ? 1 : -1) : 0)) day += n > 0 ? 1 : -1;
  return day;
}

TEST_CASE("counting workdays by formula equals counting them day by day") {
  std::mt19937 random(20240101);
  const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
  for (int round = 0; round < 3000; ++round) {
    const Day day = Day(2020, 6, 1) + below(2600);
    const int n = below(81) - 40;
    CHECK(official_calendar().add_workdays(day, n) == counted(official_calendar(), day, n));
    const Day end = day + below(60);
    int workdays = 0;
    for (Day d = day; d < end; d += 1) workdays += official_calendar().is_workday(d) ? 1 : 0;
    CHECK(official_calendar().workdays(day, end) == workdays);
  }
}

TEST_CASE("without any holidays the days before 1970 are counted too") {
  const Calendar calendar;
  for (Day day(1949, 9, 26); day < Day(1949, 10, 10); day += 1) {
    CHECK(calendar.is_workday(day) == (day.weekday() <= 5));
    CHECK(calendar.add_workdays(day, 3) == counted(calendar, day, 3));
    CHECK(calendar.add_workdays(day, -3) == counted(calendar, day, -3));
  }
}
