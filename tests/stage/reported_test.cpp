#include "stage/reported.h"

#include "tests/test.h"

using namespace duban;

TEST_CASE("a figure is a count, a count that is not exact, or a rate by its parts") {
  CHECK(parse_figure("讲座=1") == ReportedFigure{"讲座", "", 1, "", {}, {}});
  CHECK(parse_figure("案件=近200") == ReportedFigure{"案件", "", 200, "近", {}, {}});
  CHECK(parse_figure("案件=200余") == ReportedFigure{"案件", "", 200, "余", {}, {}});
  const auto rate = parse_figure("纠错率=20/39");
  REQUIRE(rate);
  CHECK(rate->value == Approx(51.282).epsilon(0.001));
  for (const char* wrong :
       {"讲座", "=1", "讲座=", "讲座=很多", "讲座=1e9", "率=1/0", "率=/3", "讲座=-1"})
    CHECK_FALSE(parse_figure(wrong));
}

TEST_CASE("counts add up, of a rate the last one stands") {
  const std::vector<ReportedFigure> figures = {*parse_figure("讲座=1"), *parse_figure("率=1/2"),
                                               *parse_figure("讲座=2余"), *parse_figure("率=3/4")};
  CHECK(in_words(*sum_of(figures, "讲座")) == "3余");
  CHECK(in_words(*sum_of(figures, "率")) == "75.0%(3/4)");
  CHECK_FALSE(sum_of(figures, "培训"));
  CHECK(in_words({200, "近", {}, {}}) == "近200");
}
