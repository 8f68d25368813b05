#include "reports/report.h"
#include "tests/reports/reading.h"

using namespace duban;

namespace {

const char* const two_units = R"(
[[unit]]
id = "b"
name = "乙局"
[[unit]]
id = "a"
name = "甲局"
[[task]]
number = "1"
title = "甲的"
lead = "a"
due = 2023-02-28
[[task]]
number = "2"
title = "乙的"
lead = "b"
due = 2023-03-31
)";

Document bulletin(bool scores) {
  Desk desk(two_units);
  desk.event("2023-02-20", "1", EventKind::closed);
  Rules rules;
  rules.scores.enabled = scores;
  return bulletin_report(input_on(desk, "2023-05-01", rules));
}

}  // namespace

TEST_CASE("units stand in the plan's order and are not compared") {
  const Document paper = bulletin(false);
  const Table& lamps = table_with(paper, "牵头单位");
  CHECK(cell_at(lamps, 0, "牵头单位") == "乙局");
  CHECK(lamps.columns.back().title != "总体进度");
  CHECK(says(paper, "不作排名"));
}

TEST_CASE("a bulletin ranks nobody where the office has turned scores on either") {
  const Document paper = bulletin(true);
  CHECK(cell_at(table_with(paper, "牵头单位"), 0, "牵头单位") == "乙局");
  CHECK(says(paper, "不作排名"));
}

TEST_CASE("a bulletin names who closed on time and what lags") {
  const Document paper = bulletin(false);
  CHECK(headings_of(paper, 1) == std::vector<std::string>{"一、总体情况", "二、亮灯情况",
                                                          "三、先进", "四、滞后", "五、下步要求"});
  CHECK(says(paper, "甲局：按时办结1项（1）。"));
  CHECK(cell_at(table_with(paper, "问题"), 0, "任务") == "2 乙的");
  CHECK(says(paper, "乙局：5月31日前办结2并报送佐证，确需延期的按程序申请。"));
}
