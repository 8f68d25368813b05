#include "findings/report_cycle.h"
#include "findings/preset_rules.h"

#include "tests/desk.h"

using namespace duban;

namespace {

const char* with_cycles = R"(
[[task]]
number = "1"
title = "甲"
report = "每月"
[[task]]
number = "1.1"
title = "甲一"
[[task]]
number = "1.2"
title = "甲二"
report = "每周"
[[task]]
number = "1.3"
title = "甲三"
report = "不报"
[[task]]
number = "2"
title = "乙"
)";

Desk handed_out() {
  Desk desk(with_cycles, "2025-12-31");
  desk.rules().pace_told = false;
  for (const char* number : {"1.1", "1.2", "1.3", "2"})
    desk.event("2023-03-01", number, EventKind::dispatched)
        .event("2023-03-01", number, EventKind::signed_for);
  return desk;
}

std::string silence(const Desk& desk, const char* day, const char* number) {
  const Assessment made = desk.on(day);
  for (const Finding& found : made.findings)
    if (found.kind == FindingKind::silent && found.task == made.plan.find(number))
      return found.reason;
  return "";
}

std::string next(Desk& desk, const char* day, const char* number) {
  const Assessment made = desk.on(day);
  const Judgement on{made.plan, made.graph, official_calendar(), desk.rules(), made.status};
  const auto due = next_report(on, made.plan.find(number));
  return due ? to_string(*due) : "";
}

}  // namespace

TEST_CASE("a task's own cycle beats that of the task above, which beats the rules'") {
  Desk desk = handed_out();
  desk.rules().cycle = Cycle::quarter;
  const Plan& plan = desk.plan();
  const auto cycle = [&](const char* number) {
    const TaskIndex task = plan.find(number);
    return in_words(plan, task, cycle_of(plan, desk.rules(), task));
  };
  CHECK(cycle("1") == "按每月报送(任务自定)");
  CHECK(cycle("1.1") == "按每月报送(随任务1)");
  CHECK(cycle("1.2") == "按每周报送(任务自定)");
  CHECK(cycle("1.3") == "不报送(任务自定)");
  CHECK(cycle("2") == "按每季度报送");
}

TEST_CASE("nobody is silent who was not asked to report") {
  CHECK(preset_rules("default")->cycle == Cycle::none);
  CHECK(preset_rules("default")->pace_nodes == Cycle::quarter);
  CHECK(preset_rules("yinchuan")->cycle == Cycle::month);
  const Desk desk = handed_out();
  CHECK(silence(desk, "2024-12-31", "2").empty());
  CHECK(silence(desk, "2024-12-31", "1.3").empty());
}

TEST_CASE("silence is told by the task's own cycle") {
  const Desk desk = handed_out();
  // April is the first month without a word: told when its grace of 15 days is over.
  CHECK(silence(desk, "2023-05-15", "1.1").empty());
  CHECK(silence(desk, "2023-05-16", "1.1") ==
        "按每月报送(随任务1),2023年4月1日至2023年4月30日无进展报送,最近一次为2023年3月1日交办");
  // The week from Monday 03-06 on: a week's grace is a week, however long the rules' is.
  CHECK(silence(desk, "2023-03-19", "1.2").empty());
  CHECK(silence(desk, "2023-03-20", "1.2") ==
        "按每周报送(任务自定),2023年3月6日至2023年3月12日无进展报送,最近一次为2023年3月1日交办");
}

TEST_CASE("the next report is due at the end of the first period without a word") {
  Desk desk = handed_out();
  CHECK(next(desk, "2023-03-02", "1.1") == "2023-04-30");
  CHECK(next(desk, "2023-05-10", "1.1") == "2023-04-30");  // in its grace
  CHECK(next(desk, "2023-05-16", "1.1") == "2023-05-31");  // April is told as silent
  desk.progress("2023-05-16", "1.1", 10);
  CHECK(next(desk, "2023-05-16", "1.1") == "2023-06-30");
  CHECK(next(desk, "2023-03-02", "1.3").empty());
  CHECK(next(desk, "2023-03-02", "2").empty());
}

TEST_CASE("every day lies in one period of each cycle, and periods follow one another") {
  for (int i = 1; i < static_cast<int>(cycle_words().size()); ++i) {
    const auto cycle = static_cast<Cycle>(i);
    ReportPeriod period = report_period(cycle, Day(2019, 12, 25));
    for (Day day(2019, 12, 25); day < Day(2025, 2, 1); day += 1) {
      const ReportPeriod held = report_period(cycle, day);
      REQUIRE(held.first <= day);
      REQUIRE(day < held.end);
      if (held.first != period.first) REQUIRE(held.first == period.end);
      period = held;
    }
  }
  CHECK(report_period(Cycle::fortnight, Day(2024, 1, 1)).first.weekday() == 1);
}

TEST_CASE("pace is expected by quarters, whether or not anybody reports") {
  Desk desk = handed_out();
  CHECK(desk.kinds("2025-12-30", "2").find("behind-pace") == std::string::npos);
  desk.rules().pace_told = true;
  CHECK(desk.kinds("2025-06-30", "2").find("behind-pace") != std::string::npos);
}
