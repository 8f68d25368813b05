#include "reports/naming.h"

#include "tests/desk.h"

using namespace duban;

TEST_CASE("a period is named as offices say it") {
  CHECK(period_name("2022") == "2022年度");
  CHECK(period_name("2022H1") == "2022年上半年");
  CHECK(period_name("2022Q4") == "2022年四季度");
  CHECK(period_name("2022-03") == "2022年3月");
  CHECK(period_name("2022-12") == "2022年12月");
  CHECK(period_name("2022-03B") == "2022年3月下半月");
  CHECK(period_name("2022-03-05") == "2022年3月5日");
  CHECK(period_name("2022-W10") == "2022年第10周");
  CHECK(period_name("").empty());
}

TEST_CASE(
    "a day is told as estimated where only the plan's end bounds it, and as extended where it "
    "was") {
  EventBody until;
  until.until = Day(2023, 8, 31);
  Desk desk(R"(
[[task]]
number = "1"
title = "写明"
due = "2023年6月底前"
[[task]]
number = "2"
title = "未写"
[[task]]
number = "3"
title = "每年"
every = "每年一季度"
[[task]]
number = "4"
title = "严禁"
kind = "prohibition"
)");
  const Assessment before = desk.on("2023-02-01");
  const auto words = [&](const Assessment& in, const char* number) {
    return due_words({&in, in.plan.find(number)});
  };
  CHECK(words(before, "1") == "2023年6月30日");
  CHECK(words(before, "2") == "2023年12月31日（估）");
  CHECK(words(before, "3") == "每年一季度");
  CHECK(words(before, "4") == "—");
  desk.event("2023-03-01", "1", EventKind::extension_granted, until);
  CHECK(words(desk.on("2023-04-01"), "1") == "2023年8月31日（延期）");
  CHECK(due_class(before.plan.tasks[2]) == "年度");
  CHECK(due_class(before.plan.tasks[3]) == "禁止性");
}

TEST_CASE("an extension of a recurring duty gives it no day of its own") {
  EventBody until;
  until.until = Day(2023, 8, 31);
  Desk desk("[[task]]\nnumber = \"1\"\ntitle = \"每年\"\nevery = \"每年一季度\"\n");
  desk.event("2023-03-01", "1", EventKind::extension_granted, until);
  const Assessment in = desk.on("2023-04-01");
  CHECK_FALSE(is_dated({&in, 0}));
  CHECK(due_words({&in, 0}) == "每年一季度");
}
