#include "levels/work_points.h"

#include "levels/year_draft.h"
#include "plan/writer.h"
#include "tests/desk.h"

using namespace duban;

static const WorkPoint* point_of(const Assessment& in, const WorkPoints& points,
                                 const char* number) {
  for (const WorkPoint& point : points.points)
    if (in.plan.tasks[point.task].number == number) return &point;
  return nullptr;
}

//   1 due in 2023 ── 2 due in 2024, waits for 1       3 undated
static const char* const tasks = R"(
[[unit]]
id = "a"
name = "甲局"
groups = ["全部"]
[[unit]]
id = "b"
name = "乙局"
groups = ["全部"]
[[task]]
number = "1"
title = "先"
due = 2023-08-15
lead = "b"
[[task]]
number = "2"
title = "后"
due = 2024-12-30
work = "61 days"
lead = "a"
after = ["1"]
[[task]]
number = "3"
title = "无期"
lead = "a"
[[task]]
number = "4"
title = "讲座"
every = "每年"
targets = [{ text = "两期以上", value = 2, per = "year" }]
each = "全部"
[[task]]
number = "5"
title = "禁止"
kind = "prohibition"
lead = "a"
)";

TEST_CASE("a year holds what is due in it, its periods, and what goes on past it") {
  const Desk desk(tasks, "2024-12-31");
  const Assessment in = desk.on("2023-01-01");
  const WorkPoints points = work_points(in, 2023);
  using Why = WorkPoint::Why;
  REQUIRE(point_of(in, points, "1"));
  CHECK(point_of(in, points, "1")->why == Why::due);
  CHECK(point_of(in, points, "3")->why == Why::under_way);
  CHECK(point_of(in, points, "3")->estimated);
  CHECK(point_of(in, points, "4")->why == Why::period);
  CHECK_FALSE(point_of(in, points, "4@a"));  // fan-out measures stand as one
  CHECK(points.standing == std::vector<TaskIndex>{in.plan.find("5")});
  CHECK(points.done.empty());
  CHECK(work_points(in, 2026).points.empty() == false);  // left open: carried over
  CHECK(point_of(in, work_points(in, 2026), "1")->why == Why::carried_over);
}

TEST_CASE("quarters come from the latest day and the pace up to it") {
  const Desk desk(tasks, "2024-12-31");
  const Assessment in = desk.on("2023-01-01");
  const WorkPoints points = work_points(in, 2023);
  const auto& first = point_of(in, points, "1")->quarters;
  CHECK(std::lround(*first[0].percent) == 40);  // 90 of 227 days
  CHECK(first[2].finish == Day(2023, 8, 15));
  CHECK(*first[2].percent == 100);
  CHECK(first[3].empty());
  CHECK_FALSE(first[0].estimated);

  const auto& later = work_points(in, 2024);
  const WorkPoint* second = point_of(in, later, "2");
  REQUIRE(second);
  CHECK(second->quarters[3].start_by == Day(2024, 10, 31));
  CHECK(second->quarters[3].finish == Day(2024, 12, 30));
}

TEST_CASE("the quarter in which a task waited for must be done names it") {
  const Desk desk(R"(
[[task]]
number = "1"
title = "先"
due = 2023-05-20
[[task]]
number = "2"
title = "后"
due = 2023-11-20
after = ["1"]
)");
  const Assessment in = desk.on("2023-01-01");
  const WorkPoints points = work_points(in, 2023);
  const WorkPoint* second = point_of(in, points, "2");
  REQUIRE(second);
  CHECK(second->quarters[1].first == std::vector<TaskIndex>{in.plan.find("1")});
  CHECK(second->quarters[0].first.empty());
}

TEST_CASE("a quota is spread over its period and complete by its day") {
  const Desk desk(tasks, "2024-12-31");
  const Assessment in = desk.on("2023-01-01");
  const WorkPoints points = work_points(in, 2023);
  const auto& quarters = point_of(in, points, "4")->quarters;
  CHECK(quarters[0].periods.empty());
  REQUIRE(quarters[1].periods.size() == 1);
  CHECK(quarters[1].periods[0].times == 1);
  CHECK(quarters[1].estimated);
  CHECK(quarters[2].periods.empty());
  REQUIRE(quarters[3].periods.size() == 1);
  CHECK(quarters[3].periods[0].times == 2);
  CHECK(quarters[3].periods[0].due == Day(2023, 12, 31));
}

TEST_CASE("what was closed is told as done, in the years from then on alone") {
  Desk desk(tasks, "2024-12-31");
  desk.event("2023-03-01", "1", EventKind::closed);
  const Assessment in = desk.on("2024-03-01");
  CHECK(work_points(in, 2023).done == std::vector<TaskIndex>{in.plan.find("1")});
  CHECK(work_points(in, 2024).done == std::vector<TaskIndex>{in.plan.find("1")});
  CHECK_FALSE(point_of(in, work_points(in, 2024), "1"));
}

TEST_CASE("work points stand by part, then lead, in the order of the plan's units") {
  const Desk desk(tasks, "2024-12-31");
  const Assessment in = desk.on("2023-01-01");
  const WorkPoints points = work_points(in, 2023);
  std::string order;
  for (const WorkPoint& point : points.points) order += in.plan.tasks[point.task].number + " ";
  CHECK(order == "2 3 1 4 ");
}

TEST_CASE("a yearly draft keeps owners, bounds everything by its year and is a sound plan") {
  const Desk desk(tasks, "2024-12-31");
  const Assessment in = desk.on("2023-01-01");
  const std::string text = write_plan(year_draft(in, work_points(in, 2023)));
  const auto read = read_plan(text, "y.toml");
  for (const Problem& problem : read.problems) UNSCOPED_INFO(to_string(problem));
  REQUIRE(read);
  CHECK(read->id == "p-2023");
  CHECK(final_day(*read) == Day(2023, 12, 31));
  const auto at = [&](const char* number) -> const Task& {
    return read->tasks[read->find(number)];
  };
  CHECK(at("1").lead == "b");
  CHECK(at("1").due->last == Day(2023, 8, 15));
  CHECK(at("1").detail->basis == std::vector<std::string>{"p/1"});
  CHECK(at("3").due->last == Day(2023, 12, 31));
  CHECK(at("3").targets.size() == 1);
  CHECK(at("3").detail->guess.count("due") == 1);
  CHECK(at("4").each == "全部");
  CHECK(read->find("4@b") != no_task);
  CHECK(write_plan(*read) == text);
}
