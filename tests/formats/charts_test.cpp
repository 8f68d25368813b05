#include "formats/charts.h"

#include <limits>

#include "formats/gantt/time_axis.h"
#include "tests/formats/sample.h"
#include "tests/formats/xml_check.h"
#include "tests/test.h"

using namespace duban;

static bool has_no_broken_number(const std::string& svg) {
  for (const char* broken : {"nan", "inf", "\"-", "e+", "-nan"})
    if (svg.find(broken) != std::string::npos) return false;
  return xml_fault(svg).empty();
}

TEST_CASE("stacked bars show each part with its counts and their total") {
  const StackedBars chart{"亮灯",
                          {{Tint::green, "正常"}, {Tint::red, "逾期"}},
                          {{"职能", {{Tint::green, 30}, {Tint::red, 10}}}, {"决策", {}}}};
  const std::string svg = stacked_bars_svg(chart);
  CHECK(has_no_broken_number(svg));
  CHECK(svg.find(">绿30<") != std::string::npos);
  CHECK(svg.find(">红10<") != std::string::npos);
  CHECK(svg.find(">40</text>") != std::string::npos);
  CHECK(svg.find(">0</text>") != std::string::npos);
  CHECK(svg.find("role=\"img\"") != std::string::npos);
  CHECK(svg.find("<title>亮灯</title>") != std::string::npos);
}

TEST_CASE("charts of zeros, of negative values and of no numbers are drawn without bars") {
  const double infinite = std::numeric_limits<double>::infinity();
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (const double value : {0.0, -3.0, infinite, -infinite, nan}) {
    const std::string bars = stacked_bars_svg({"x", {}, {{"a", {{Tint::red, value}}}}});
    CHECK(has_no_broken_number(bars));
    CHECK(count_tags(bars, "rect") == 0);
    const std::string columns = columns_svg({"x", {{"s", Tint::red, false}}, {{"a", {value}}}, {}});
    CHECK(has_no_broken_number(columns));
    CHECK(count_tags(columns, "rect") == 1);  // the legend's
  }
}

TEST_CASE("the quarter of today is marked and a mark beyond the groups is not drawn") {
  Columns chart{
      "x", {{"s", Tint::blue, false}}, {{"2024年 一季度", {1}}, {"2024年 二季度", {2}}}, 1};
  CHECK(count(columns_svg(chart), "class=\"band\"") == 1);
  chart.marked = 2;
  CHECK(count(columns_svg(chart), "class=\"band\"") == 0);
}

TEST_CASE("the year is told once for its quarters") {
  const std::string svg = columns_svg(
      {"x", {}, {{"2023年 四季度", {}}, {"2024年 一季度", {}}, {"2024年 二季度", {}}}, {}});
  CHECK(count(svg, ">2024年</text>") == 1);
  CHECK(count(svg, ">二季度</text>") == 1);
}

TEST_CASE("values beyond the series and series beyond the values draw nothing") {
  CHECK(has_no_broken_number(columns_svg({"x", {}, {{"a", {1, 2}}}, {}})));
  CHECK(has_no_broken_number(columns_svg({"x", {{"s", Tint::red, true}}, {{"a", {}}}, {}})));
}

TEST_CASE("the axis of values ends at a round number above the highest column") {
  const auto top_is = [](double value, const std::string& top) {
    const std::string svg = columns_svg({"x", {{"s", Tint::red, false}}, {{"a", {value}}}, {}});
    return svg.find("y=\"50\">" + top + "</text>") != std::string::npos;
  };
  CHECK(top_is(1, "1"));
  CHECK(top_is(7, "8"));
  CHECK(top_is(24, "25"));
  CHECK(top_is(153, "200"));
}

TEST_CASE("a time axis of one day and one that ends before it begins have a width") {
  for (const Day last : {Day(2024, 1, 1), Day(2020, 1, 1)}) {
    const TimeAxis axis(Day(2024, 1, 1), last, 10, 100);
    CHECK(axis.at(Day(2024, 1, 1)) == 10);
    CHECK(axis.at(Day(2024, 1, 2)) == 110);
    CHECK(axis.at(Day(1990, 1, 1)) == 10);
    CHECK(has_no_broken_number(axis.grid(0, 30, 100)));
  }
}

TEST_CASE("a time axis of 8000 years has no more labels than fit") {
  const TimeAxis axis(Day(1970, 1, 1), Day(9999, 12, 31), 0, 650);
  const std::string grid = axis.grid(0, 30, 100);
  CHECK(has_no_broken_number(grid));
  CHECK(count_tags(grid, "text") <= 24);
}
