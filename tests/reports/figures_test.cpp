#include "reports/report.h"
#include "tests/reports/reading.h"

#include <set>

using namespace duban;

namespace {

const char* const two_parts = R"(
[[unit]]
id = "a"
name = "甲局"
[[unit]]
id = "b"
name = "乙局"
[[part]]
number = "一"
title = "制度"
[[part]]
number = "二"
title = "执法"
[[task]]
number = "1"
part = "一"
title = "第一项"
lead = "a"
[[task]]
number = "1.1"
title = "已办的"
due = 2023-02-28
[[task]]
number = "1.2"
title = "逾期的"
due = 2023-03-31
[[task]]
number = "2"
part = "二"
title = "第二项"
lead = "b"
[[task]]
number = "2.1"
title = "临期的"
due = 2023-06-20
[[task]]
number = "2.2"
title = "每年的"
every = "每年一季度"
[[task]]
number = "2.3"
title = "禁止的"
kind = "prohibition"
)";

Desk busy_desk() {
  Desk desk(two_parts);
  desk.event("2023-02-01", "1.1", EventKind::closed);
  desk.progress("2023-03-01", "1.2", 40).progress("2023-05-30", "2.1", 80);
  return desk;
}

const Document& is_whole(const Document& document) {
  std::set<std::string> names;
  for (const Trace& trace : document.traces) {
    INFO(trace.figure << " = " << trace.value);
    CHECK(names.insert(trace.figure).second);
    const bool is_count = trace.value.find_first_not_of("0123456789") == std::string::npos &&
                          trace.figure.find("逾期天数") == std::string::npos;
    if (is_count) CHECK(std::to_string(trace.rows.size()) == trace.value);
    CHECK(std::set<std::string>(trace.rows.begin(), trace.rows.end()).size() == trace.rows.size());
  }
  return document;
}

}  // namespace

TEST_CASE("every count in every paper is the number of its rows, each named once") {
  const Desk desk = busy_desk();
  const Rules rules;
  const ReportInput input = input_on(desk, "2023-06-01", rules);
  for (const auto report : {overview_report, inspection_report, bulletin_report})
    CHECK_FALSE(is_whole(report(input)).traces.empty());
}

TEST_CASE("each number of the table by part is a figure with its rows") {
  const Desk desk = busy_desk();
  const Rules rules;
  const Document paper = inspection_report(input_on(desk, "2023-06-01", rules));
  const Table& table = table_with(paper, "总体进度");
  REQUIRE(table.rows.size() == 3);
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const std::string part = cell_at(table, row, "部分");
    for (std::size_t i = 1; i < table.columns.size(); ++i) {
      const std::string& column = table.columns[i].title;
      const Trace* trace = trace_of(paper, part == "合计" ? column : column + "·" + part);
      INFO(part << " " << column);
      REQUIRE(trace);
      CHECK(trace->value == words_of(table.rows[row][i].runs));
      if (column != "总体进度") CHECK(std::to_string(trace->rows.size()) == trace->value);
    }
  }
  CHECK(cell_at(table, 0, "措施总数") == "2");
  CHECK(cell_at(table, 0, "已办结") == "1");
  CHECK(cell_at(table, 0, "红灯") == "1");
  CHECK(cell_at(table, 2, "措施总数") == "5");
  CHECK(trace_of(paper, "红灯")->rows == std::vector<std::string>{"p/1.2", "p/2.2"});
}

TEST_CASE("progress leaves out prohibitions") {
  const Desk desk = busy_desk();
  const Rules rules;
  const Document paper = overview_report(input_on(desk, "2023-06-01", rules));
  const Trace* progress = trace_of(paper, "总体进度");
  REQUIRE(progress);
  CHECK(progress->value == "55.0%");  // 100, 40, 80 and a duty of which no period is met
  CHECK(progress->rows.size() == 4);
}

TEST_CASE("a period of a recurring duty is a row of its own") {
  const Desk desk = busy_desk();
  const Rules rules;
  const Document paper = overview_report(input_on(desk, "2023-06-01", rules));
  CHECK(trace_of(paper, "逾期和漏办事项")->rows == std::vector<std::string>{"p/1.2", "p/2.2#2023"});
}

TEST_CASE("the same input gives the same paper") {
  const Desk desk = busy_desk();
  const Rules rules;
  const ReportInput input = input_on(desk, "2023-06-01", rules);
  const Document once = inspection_report(input);
  const Document again = inspection_report(input);
  CHECK(said_in(once) == said_in(again));
  REQUIRE(once.traces.size() == again.traces.size());
  for (std::size_t i = 0; i < once.traces.size(); ++i)
    CHECK(once.traces[i].rows == again.traces[i].rows);
}
