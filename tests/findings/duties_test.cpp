#include "tests/desk.h"

using namespace duban;

static const char* yearly_lectures = R"(
[[task]]
number = "1"
title = "举办讲座"
every = "每年"
targets = [{ text = "两期以上", value = 2, op = ">=", unit = "期", per = "year" }]
)";

TEST_CASE("a period that nobody fulfilled is missed from the day after its due day") {
  Desk desk("[[task]]\nnumber = \"1\"\ntitle = \"公布目录\"\nevery = \"每年一季度\"\n");
  CHECK(desk.kinds("2023-03-31", "1") == "due-soon");
  CHECK(desk.kinds("2023-04-01", "1") == "missed-occurrence");
  CHECK(desk.lamp("2023-04-01", "1") == "red");
}

TEST_CASE("a period fulfilled late is settled and stays late") {
  Desk desk("[[task]]\nnumber = \"1\"\ntitle = \"公布目录\"\nevery = \"每年一季度\"\n");
  desk.event("2023-05-01", "1", EventKind::fulfilled, {}, "2023");
  CHECK(desk.kinds("2023-06-01", "1").empty());
  CHECK(desk.on("2023-06-01").status.occurrences.front().was_late());
}

TEST_CASE("a quota counts within its period and is short after it") {
  Desk desk(yearly_lectures, "2024-12-31");
  desk.event("2023-03-01", "1", EventKind::fulfilled, {}, "2023");
  CHECK(desk.kinds("2024-01-01", "1") == "quota-short");
  desk.event("2024-01-05", "1", EventKind::fulfilled, {}, "2023");
  CHECK(desk.kinds("2024-01-05", "1").empty());
}

TEST_CASE("定期 without a period is the plan's fault and not a unit's") {
  Desk desk("[[task]]\nnumber = \"1\"\ntitle = \"演练\"\nkind = \"recurring\"\nevery = \"定期\"\n");
  const auto made = desk.on("2023-06-01");
  const auto told = std::count_if(made.findings.begin(), made.findings.end(), [](const Finding& f) {
    return f.kind == FindingKind::period_missing;
  });
  CHECK(told == 1);
  CHECK(desk.kinds("2023-06-01", "1").empty());
}
