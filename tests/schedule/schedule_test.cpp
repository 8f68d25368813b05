#include "schedule/schedule.h"

#include "tests/schedule/drawn.h"
#include "tests/test.h"

using namespace duban;

//   1 (5 days) ──> 2 (3 days) ──FS+2──> 3
TEST_CASE("shown days are inclusive, and a task follows on the day after") {
  Net net;
  net.task("1", 5);
  net.task("2", 3).after("1");
  net.task("3", 1).after("2", LinkType::FS, 2);
  const Drawn dates(net);
  CHECK(dates["1"].earliest_start == jan(1));
  CHECK(dates["1"].earliest_finish == jan(5));
  CHECK(dates["2"].earliest_start == jan(6));
  CHECK(dates["2"].earliest_finish == jan(8));
  CHECK(dates["3"].earliest_start == jan(11));  // 01-09 and 01-10 lie in between
}

TEST_CASE("a negative lag lets a task begin before the other ends, but not before the plan") {
  Net net;
  net.task("1", 10);
  net.task("2", 3).after("1", LinkType::FS, -4);
  net.task("3", 3).after("1", LinkType::FS, -40);
  const Drawn dates(net);
  CHECK(dates["2"].earliest_start == jan(7));
  CHECK(dates["3"].earliest_start == jan(1));
}

// The Spring Festival of 2024: 02-04 (Sunday) worked, 02-10 to 02-17 rest, 02-18 (Sunday) worked.
TEST_CASE("working days skip the holidays and count the make-up workdays") {
  Net net;
  net.period(Day(2024, 2, 8), Day(2024, 3, 31));
  net.task("1", 3).working();                           // 02-08, 02-09, 02-18
  net.task("2", 2);                                     // 02-08, 02-09
  net.task("3", 1).after("2", LinkType::FS, 1, true);   // 02-18 in between
  net.task("4", 1).after("3", LinkType::FS, -2, true);  // 02-19, 02-18 counted back
  net.task("5", 1).after("2", LinkType::FS, 0, true);
  const Drawn dates(net);
  CHECK(dates["1"].earliest_finish == Day(2024, 2, 18));
  CHECK(dates["3"].earliest_start == Day(2024, 2, 19));
  CHECK(dates["4"].earliest_start == Day(2024, 2, 18));
  CHECK(dates["5"].earliest_start == Day(2024, 2, 10));
}

TEST_CASE("each link joins the ends that it names") {
  struct Row {
    LinkType type;
    Day start;  // of 2, 4 days long, that waits for 1: 01-03 to 01-12
    Day finish;
  };
  const Row rows[] = {{LinkType::FS, jan(14), jan(17)},
                      {LinkType::SS, jan(4), jan(7)},
                      {LinkType::FF, jan(1), jan(13)},
                      {LinkType::SF, jan(1), jan(4)}};
  for (const auto& [type, start, finish] : rows) {
    Net net;
    net.task("1", 10).starts(jan(3));
    net.task("2", 4).after("1", type, 1);
    const Drawn dates(net);
    CHECK(dates["2"].earliest_start == start);
    CHECK(dates["2"].earliest_finish == finish);
  }
}

//   1 ┌ 1.1 (01-05 to 01-08)        ┐ ──> 2 ┌ 2.1
//     └ 1.2 (01-03 to 01-04)        ┘       └ 2.2 (not before 01-20)
TEST_CASE("a summary shows its first child's start and its last child's finish") {
  Net net;
  net.task("1").starts(jan(3));
  net.task("1.1", 4).starts(jan(5));
  net.task("1.2", 2);
  net.task("2").after("1");
  net.task("2.1", 1);
  net.task("2.2", 1).starts(jan(20));
  const Drawn dates(net);
  CHECK(dates["1"].earliest_start == jan(3));
  CHECK(dates["1"].earliest_finish == jan(8));
  CHECK(dates["2.1"].earliest_start == jan(9));
  CHECK(dates["2"].earliest_start == jan(9));
  CHECK(dates["2"].earliest_finish == jan(20));
}

TEST_CASE("a task without work takes the default of its kind and is marked") {
  Assumptions assumptions;
  assumptions.work[static_cast<std::size_t>(TaskKind::milestone)] = {30, false};
  Net net;
  net.task("1").unknown_work();
  net.task("2").unknown_work().kind(TaskKind::ongoing);
  net.task("3", 7);
  net.task("4");
  net.task("4.1", 7);
  const Drawn dates(net, assumptions);
  CHECK(dates["1"].earliest_finish == jan(30));
  CHECK(dates["1"].estimated);
  CHECK(dates["2"].earliest_finish == jan(1));  // one day where the rule file has none
  CHECK(dates["2"].estimated);
  CHECK_FALSE(dates["3"].estimated);
  CHECK_FALSE(dates["4"].estimated);
}

TEST_CASE("soft links count in every date") {
  Net net;
  net.task("1", 5);
  net.task("2", 1).after("1");
  Plan plan = net.plan();
  plan.tasks[1].after[0].hard = false;
  const auto graph = build_graph(plan);
  CHECK_FALSE(graph->out(finish_of(0))[0].hard);
  const auto dates = make_schedule(plan, *graph, official_calendar(), {}).tasks;
  CHECK(dates[1].earliest_start == jan(6));
  CHECK(dates[0].latest_finish == dec(30));
}

TEST_CASE("lengths beyond all calendars end at the last possible day") {
  Net net;
  net.task("1", 999'999'999).working();
  net.task("2", 999'999'999).after("1", LinkType::FS, 999'999'999);
  net.task("3", 1).after("2", LinkType::FS, -999'999'999, true);
  const Drawn dates(net);
  CHECK(dates["2"].earliest_finish < Day(9999, 12, 31));
  CHECK(dates["3"].latest_finish == dec(31));
  CHECK(dates["1"].slack < -1'000'000);
}

TEST_CASE("a plan without tasks has an empty schedule") {
  const Plan plan;
  CHECK(make_schedule(plan, *build_graph(plan), official_calendar(), {}).tasks.empty());
}

TEST_CASE("a chain of a hundred thousand tasks that cannot hold is walked without recursion") {
  Plan plan;
  plan.issued = Day(2024, 1, 1);
  plan.tasks.resize(100'000);
  for (TaskIndex task = 1; task < plan.tasks.size(); ++task) {
    Link link;
    link.from = task - 1;
    plan.tasks[task].after.push_back(link);
  }
  const auto graph = build_graph(plan);
  const Schedule schedule = make_schedule(plan, *graph, official_calendar(), {});
  CHECK(schedule.tasks.back().earliest_finish == Day(2024, 1, 1) + 99'999);
  CHECK(infeasible_chain(plan, *graph, official_calendar(), {}, schedule, 50'000).size() ==
        100'000);
}
