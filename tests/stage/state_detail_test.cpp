#include "stage/state_detail.h"

#include "tests/stage/events.h"
#include "tests/test.h"

using namespace duban;

namespace {

constexpr Day jan(int day) { return Day(2024, 1, day); }

}  // namespace

TEST_CASE("steps of a ladder are kept once, on the day they were first reported") {
  Told told;
  told.on(jan(3), EventKind::progress, R"({"node":"起草"})")
      .on(jan(9), EventKind::progress, R"({"node":"征求意见"})")
      .on(jan(12), EventKind::progress, R"({"node":"起草"})");
  const std::vector<NodeReached> nodes = {{"起草", jan(3)}, {"征求意见", jan(9)}};
  CHECK(told.state().detail->nodes == nodes);
}

TEST_CASE("a figure of a period replaces the one before, those without a period add up") {
  Told told;
  told.on(jan(3), EventKind::progress, R"({"figures":[{"of":"讲座","value":1}]})")
      .on(jan(4), EventKind::progress, R"({"figures":[{"of":"讲座","value":1}]})")
      .on(jan(5), EventKind::progress, R"({"figures":[{"of":"案件","period":"2023","value":39}]})")
      .on(jan(6), EventKind::progress, R"({"figures":[{"of":"案件","period":"2023","value":40}]})");
  const auto figures = told.state().detail->figures;
  REQUIRE(figures.size() == 3);
  CHECK(figures[2].value == 40);
}

TEST_CASE("what was proven is kept once, by evidence and by submitting") {
  Told told;
  told.on(jan(3), EventKind::evidence, R"({"evidence":"市司发〔2024〕1号","proves":"制度文件"})")
      .on(jan(4), EventKind::submitted,
          R"({"evidence":["链接","通知"],"proves":["制度文件","公布链接"]})");
  const std::vector<std::string> proved = {"制度文件", "公布链接"};
  CHECK(told.state().detail->proved == proved);
  CHECK(told.state().evidence == 3);
}

TEST_CASE("a state's detail is written and read back the same; nonsense is left out") {
  StateDetail detail;
  CHECK(write_state_detail(detail).empty());
  detail.sign_by = jan(5);
  detail.proved = {"制度文件"};
  detail.nodes = {{"起草", jan(3)}};
  detail.figures = {{"纠错率", "2023", 51.28, "约", 20, 39}};
  CHECK(read_state_detail(write_state_detail(detail)) == detail);
  CHECK(read_state_detail("nonsense") == StateDetail{});
  CHECK(read_state_detail(R"({"nodes":[7,{"node":"起草"}],"proved":[1],"figures":7})") ==
        StateDetail{});
}

TEST_CASE("the reason of a submission without all proofs is kept") {
  StateDetail detail;
  detail.overridden = "网站改版";
  CHECK(write_state_detail(detail) == R"({"overridden":"网站改版"})");
  CHECK(read_state_detail(write_state_detail(detail)) == detail);
}
