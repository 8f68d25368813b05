#include "reports/charts.h"

#include "reports/wall_chart.h"
#include "tests/reports/reading.h"

using namespace duban;

namespace {

const char* const mixed = R"(
[[part]]
number = "一"
title = "制度"
[[task]]
number = "1"
part = "一"
title = "任务"
[[task]]
number = "1.1"
title = "写明时限"
due = 2023-06-30
[[task]]
number = "1.2"
title = "未写时限"
after = ["1.1"]
[[task]]
number = "1.3"
title = "每年的"
every = "每年一季度"
[[task]]
number = "1.4"
title = "长期的"
kind = "ongoing"
due = "长期坚持"
)";

const Columns& chart_of(const Document& paper) { return first_of<Columns>(paper); }

}  // namespace

TEST_CASE("each quarter shows what is due: set days solid, estimates faint") {
  const Rules rules;
  const Document paper = overview_report(input_on(Desk(mixed), "2023-05-01", rules));
  const Columns& chart = chart_of(paper);
  REQUIRE(chart.groups.size() == 4);
  CHECK(chart.groups[0].label == "2023年 一季度");
  CHECK(chart.groups[0].values == std::vector<double>{0, 1, 0, 0});  // the duty was missed
  CHECK(chart.groups[1].values == std::vector<double>{0, 0, 1, 1});  // its own day; a forecast
  CHECK(chart.groups[3].values == std::vector<double>{0, 0, 0, 1});  // the yearly review
  CHECK(chart.marked == 1);
  CHECK(chart.series[3].faint);
  CHECK_FALSE(chart.series[2].faint);
}

TEST_CASE("the lamps of a part count each of its measures once") {
  const Rules rules;
  const Document paper = overview_report(input_on(Desk(mixed), "2023-05-01", rules));
  const auto& chart = first_of<StackedBars>(paper);
  REQUIRE(chart.bars.size() == 1);
  double sum = 0;
  for (const auto& segment : chart.bars[0].segments) sum += segment.value;
  CHECK(sum == 4);
}

TEST_CASE("the wall chart has a row for the part, the task and each measure, and its arrows") {
  Desk desk(mixed);
  desk.progress("2023-02-01", "1.1", 60);
  const Gantt chart = wall_chart(desk.on("2023-05-01"));
  REQUIRE(chart.rows.size() == 6);
  CHECK(chart.rows[0].label == "一、制度");
  CHECK(chart.rows[0].level == 0);
  CHECK(chart.rows[1].level == 1);
  CHECK(chart.rows[2].label == "1.1 写明时限");
  CHECK(chart.rows[2].level == 2);
  CHECK(chart.rows[2].due == Day(2023, 6, 30));
  CHECK(chart.rows[2].done == Approx(0.6));
  CHECK_FALSE(chart.rows[3].due);
  CHECK(chart.rows[3].faint);
  CHECK(chart.rows[5].note == "长期");
  CHECK_FALSE(chart.rows[5].start);
  REQUIRE(chart.arrows.size() == 1);
  CHECK(chart.arrows[0].from == 2);
  CHECK(chart.arrows[0].to == 3);
  CHECK(chart.today == Day(2023, 5, 1));
}
