#include "schedule/occurrence.h"

#include "tests/test.h"

using namespace duban;

using Per = Recurrence::Per;

namespace {

using Rows = std::vector<std::pair<std::string, std::string>>;  // period, due

Deadline every(Recurrence rule) {
  Deadline deadline;
  deadline.kind = DeadlineKind::recurring;
  deadline.recurrence = std::move(rule);
  return deadline;
}

Rows rows(const Deadline& deadline, Day from, Day to, Reading reading = {}) {
  Rows found;
  for (const Occurrence& o : occurrences(deadline, reading, from, to))
    found.emplace_back(o.period, to_string(o.due));
  return found;
}

Rows rows(Recurrence rule, Day from, Day to) { return rows(every(std::move(rule)), from, to); }

// The period of the Ganzhou plan.
constexpr Day first(2022, 3, 10);
constexpr Day last(2025, 12, 31);

}  // namespace

TEST_CASE("每年一季度 is due at the end of March of every year of the plan") {
  CHECK(rows({Per::year, 1, {1, 2, 3}, 0, {}}, first, last) == Rows{{"2022", "2022-03-31"},
                                                                    {"2023", "2023-03-31"},
                                                                    {"2024", "2024-03-31"},
                                                                    {"2025", "2025-03-31"}});
}

TEST_CASE("每年 is due on the last day of every year") {
  CHECK(rows(Recurrence{}, first, last) == Rows{{"2022", "2022-12-31"},
                                                {"2023", "2023-12-31"},
                                                {"2024", "2024-12-31"},
                                                {"2025", "2025-12-31"}});
}

TEST_CASE("每年4月1日前 is due on that day, or the day before where the office reads it so") {
  Deadline deadline = every({Per::year, 1, {4}, 1, {}});
  Reading exclusive;
  exclusive.day_before = Reading::DayBefore::exclusive;
  const Day to(2023, 12, 31);
  CHECK(rows(deadline, first, to, exclusive) ==
        Rows{{"2022", "2022-04-01"}, {"2023", "2023-04-01"}});
  deadline.rule = "day-before";
  CHECK(rows(deadline, first, to) == Rows{{"2022", "2022-04-01"}, {"2023", "2023-04-01"}});
  CHECK(rows(deadline, first, to, exclusive) ==
        Rows{{"2022", "2022-03-31"}, {"2023", "2023-03-31"}});
}

TEST_CASE("an occurrence counts by its due day, at both borders") {
  const Recurrence march = {Per::year, 1, {3}, 0, {}};
  CHECK(rows(march, Day(2022, 3, 31), Day(2022, 3, 31)) == Rows{{"2022", "2022-03-31"}});
  CHECK(rows(march, Day(2022, 4, 1), Day(2023, 3, 30)).empty());
  CHECK(rows(march, Day(2023, 1, 1), Day(2022, 1, 1)).empty());
}

TEST_CASE("halves, quarters, months and half-months end on their own last days") {
  const Day from(2024, 1, 1);
  CHECK(rows({Per::half, 1, {}, 0, {}}, from, Day(2024, 12, 31)) ==
        Rows{{"2024H1", "2024-06-30"}, {"2024H2", "2024-12-31"}});
  CHECK(rows({Per::quarter, 1, {}, 0, {}}, from, Day(2024, 9, 30)) ==
        Rows{{"2024Q1", "2024-03-31"}, {"2024Q2", "2024-06-30"}, {"2024Q3", "2024-09-30"}});
  CHECK(rows({Per::month, 1, {}, 0, {}}, from, Day(2024, 2, 29)) ==
        Rows{{"2024-01", "2024-01-31"}, {"2024-02", "2024-02-29"}});
  CHECK(rows({Per::half_month, 1, {}, 0, {}}, from, Day(2024, 2, 15)) ==
        Rows{{"2024-01A", "2024-01-15"}, {"2024-01B", "2024-01-31"}, {"2024-02A", "2024-02-15"}});
}

TEST_CASE("每季度末月25日前 is due on the 25th of each quarter's last month") {
  CHECK(rows({Per::quarter, 1, {3}, 25, {}}, first, Day(2022, 10, 1)) ==
        Rows{{"2022Q1", "2022-03-25"}, {"2022Q2", "2022-06-25"}, {"2022Q3", "2022-09-25"}});
  CHECK(rows({Per::half, 1, {1}, 10, {}}, first, Day(2023, 1, 10)) ==
        Rows{{"2022H2", "2022-07-10"}, {"2023H1", "2023-01-10"}});
}

TEST_CASE("a day that a month does not have is the month's last") {
  CHECK(rows({Per::month, 1, {}, 31, {}}, Day(2023, 1, 31), Day(2023, 4, 30)) ==
        Rows{{"2023-01", "2023-01-31"},
             {"2023-02", "2023-02-28"},
             {"2023-03", "2023-03-31"},
             {"2023-04", "2023-04-30"}});
  CHECK(rows({Per::month, 1, {}, -1, {}}, Day(2024, 2, 1), Day(2024, 2, 29)) ==
        Rows{{"2024-02", "2024-02-29"}});
}

TEST_CASE("a week is due on its Sunday and belongs to the year of its Thursday") {
  CHECK(rows({Per::week, 1, {}, 0, {}}, first, Day(2022, 3, 20)) ==
        Rows{{"2022-W10", "2022-03-13"}, {"2022-W11", "2022-03-20"}});
  CHECK(rows({Per::week, 1, {}, 0, {}}, Day(2020, 12, 28), Day(2021, 1, 10)) ==
        Rows{{"2020-W53", "2021-01-03"}, {"2021-W01", "2021-01-10"}});
}

TEST_CASE("每周五 is due on each Friday") {
  CHECK(rows({Per::week, 1, {}, 5, {}}, first, Day(2022, 3, 20)) ==
        Rows{{"2022-W10", "2022-03-11"}, {"2022-W11", "2022-03-18"}});
}

TEST_CASE("每年10月至次年3月 is due in the year after the one that it belongs to") {
  const Recurrence winter{Per::year, 1, {10, 11, 12, 1, 2, 3}, 0, {}};
  CHECK(rows(winter, Day(2023, 1, 1), Day(2024, 12, 31)) ==
        Rows{{"2022", "2023-03-31"}, {"2023", "2024-03-31"}});
  CHECK(rows({Per::year, 1, {10, 11, 12, 1, 2, 3}, 0, Day(2023, 1, 1)}, first, last) ==
        Rows{{"2023", "2024-03-31"}, {"2024", "2025-03-31"}});
}

TEST_CASE("每日 has each day as its own period") {
  CHECK(rows({Per::day, 1, {}, 0, {}}, first, first + 1) ==
        Rows{{"2022-03-10", "2022-03-10"}, {"2022-03-11", "2022-03-11"}});
}

TEST_CASE("每两年 counts from the plan's first year, or from the year that the words name") {
  Recurrence rule{Per::year, 2, {}, 0, {}};
  CHECK(rows(rule, first, last) == Rows{{"2022", "2023-12-31"}, {"2024", "2025-12-31"}});
  rule.from = Day(2021, 1, 1);
  CHECK(rows(rule, first, last) == Rows{{"2021", "2022-12-31"}, {"2023", "2024-12-31"}});
  const Recurrence months{Per::month, 2, {}, 0, {}};
  CHECK(rows(months, first, Day(2022, 6, 30)) ==
        Rows{{"2022-03", "2022-04-30"}, {"2022-05", "2022-06-30"}});
}

TEST_CASE("2024年起,每年 has nothing due before it begins") {
  CHECK(rows({Per::year, 1, {}, 0, Day(2024, 1, 1)}, first, last) ==
        Rows{{"2024", "2024-12-31"}, {"2025", "2025-12-31"}});
  CHECK(rows({Per::year, 1, {3}, 0, Day(2024, 7, 1)}, first, last) == Rows{{"2025", "2025-03-31"}});
}

TEST_CASE("a period begins where the one before it ended") {
  for (const Per per :
       {Per::day, Per::week, Per::half_month, Per::month, Per::quarter, Per::half, Per::year}) {
    const auto found =
        occurrences(every({per, 1, {}, 0, {}}), {}, Day(2019, 1, 1), Day(2029, 12, 31));
    REQUIRE(found.size() >= 11);
    for (std::size_t i = 1; i < found.size(); ++i) {
      CHECK(found[i].first == found[i - 1].due + 1);
      CHECK(found[i].period > found[i - 1].period);
    }
  }
}

TEST_CASE("periods have the same keys from whichever day they are asked for") {
  for (const Per per :
       {Per::week, Per::half_month, Per::month, Per::quarter, Per::half, Per::year}) {
    const Deadline deadline = every({per, 1, {}, 0, {}});
    const auto all = rows(deadline, Day(2020, 1, 1), Day(2026, 12, 31));
    for (const Day from : {Day(2021, 2, 28), Day(2023, 7, 1), Day(2024, 12, 31)}) {
      const auto some = rows(deadline, from, Day(2026, 12, 31));
      REQUIRE_FALSE(some.empty());
      CHECK(std::equal(some.rbegin(), some.rend(), all.rbegin()));
    }
  }
}

TEST_CASE("without a recurrence nothing returns") {
  CHECK(occurrences(Deadline{}, {}, first, last).empty());
}
