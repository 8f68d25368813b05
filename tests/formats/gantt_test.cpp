#include <cstdint>

#include "formats/charts.h"
#include "formats/gantt/pages.h"
#include "tests/formats/sample.h"
#include "tests/formats/xml_check.h"
#include "tests/test.h"

using namespace duban;

// Where each page ends; every row is on one page, in order.
static std::vector<std::size_t> ends(const Gantt& chart, std::size_t first, std::size_t most) {
  std::vector<std::size_t> ends;
  std::size_t next = 0;
  for (const GanttPage& page : gantt_pages(chart, first, most)) {
    CHECK(page.first == next);
    next = page.last;
    ends.push_back(page.last);
  }
  return ends;
}

static Gantt with_levels(const std::vector<int>& levels) {
  Gantt chart{"x", Day(2024, 1, 1), Day(2024, 12, 31), {}, {}, {}};
  for (const int level : levels) {
    chart.rows.emplace_back();
    chart.rows.back().level = level;
    chart.rows.back().label = std::to_string(chart.rows.size()) + " 事项";
  }
  return chart;
}

TEST_CASE("a page ends before the part that leaves it full enough, else before a task") {
  CHECK(ends(with_levels({0, 1, 2, 2, 2, 0, 1, 2}), 6, 6) == std::vector<std::size_t>{5, 8});
  CHECK(ends(with_levels({0, 1, 2, 2, 2, 1, 2, 2}), 6, 6) == std::vector<std::size_t>{5, 8});
  CHECK(ends(with_levels({0, 2, 2, 2, 2, 2, 2, 2}), 6, 6) == std::vector<std::size_t>{6, 8});
  CHECK(ends(with_levels({0, 2, 2, 2, 2}), 2, 3) == std::vector<std::size_t>{2, 5});
  CHECK(ends(with_levels({}), 2, 3).empty());
}

TEST_CASE("a part that is cut is named again on the next page") {
  const auto pages = gantt_pages(with_levels({0, 2, 2, 2, 0, 2}), 2, 2);
  REQUIRE(pages.size() == 3);
  CHECK_FALSE(pages[0].part);
  CHECK(pages[1].part == 0u);
  CHECK_FALSE(pages[2].part);
  const std::string svgs = gantt_svgs(with_levels(std::vector<int>(40, 2)));
  CHECK(svgs.find("（续）") == std::string::npos);
}

TEST_CASE("a wall chart shows bars, the share done, due days, today, criticality and arrows") {
  const std::string svgs = gantt_svgs(small_chart());
  CHECK(xml_fault(svgs) == "");
  const std::string chart = svgs.substr(svgs.find("</svg>"));  // behind the legend
  CHECK(count(chart, "class=\"bar red\"") == 1);
  CHECK(count(chart, "class=\"full red\"") == 1);
  CHECK(count(chart, "class=\"bar grey faint-bar\"") == 1);
  CHECK(count(chart, "class=\"critical\"") == 1);
  CHECK(count(chart, "class=\"due\"") == 1);
  CHECK(count(chart, "class=\"today-line\"") == 1);
  CHECK(count(chart, "class=\"link\"") == 1);
  CHECK(count(chart, ">逾期1天</text>") == 1);
  CHECK(chart.find("<title>1.1 建立制度；2024-01-10 至 2024-05-31；进度40%；时限2024-06-30；"
                   "关键；逾期1天</title>") != std::string::npos);
}

TEST_CASE("a long label is shortened and its tooltip keeps it whole") {
  Gantt chart = small_chart();
  const std::string title(300, 'x');
  chart.rows[1].label = title;
  const std::string svgs = gantt_svgs(chart);
  CHECK(count(svgs, title) == 1);
  CHECK(svgs.find("x…</text>") != std::string::npos);
}

TEST_CASE("an arrow to another page is told at both ends by name") {
  Gantt chart = with_levels(std::vector<int>(60, 2));
  chart.arrows = {{0, 59, true}};
  const std::string svgs = gantt_svgs(chart);
  CHECK(count(svgs, ">→60</text>") == 1);
  CHECK(count(svgs, ">←1</text>") == 1);
}

TEST_CASE("rows without days, arrows to nowhere and days beyond the axis do no harm") {
  Gantt chart = small_chart();
  chart.arrows = {{0, 1, true}, {1, 1, false}, {7, 1, true}, {1, SIZE_MAX, true}};
  chart.rows[1].start = Day(1990, 1, 1), chart.rows[1].finish = Day(1980, 1, 1);
  chart.rows[1].due = Day(2099, 1, 1), chart.rows[1].done = 7;
  chart.rows[2].start.reset(), chart.rows[2].done = -1, chart.rows[2].level = -4;
  chart.today = Day(1970, 1, 1), chart.last = chart.first;
  const std::string svgs = gantt_svgs(chart);
  CHECK(xml_fault(svgs) == "");
  CHECK(svgs.find("width=\"-") == std::string::npos);
  CHECK(svgs.find("nan") == std::string::npos);
}
