#include "intake/years.h"

#include "tests/test.h"

namespace duban {

TEST_CASE("a heading's one year is found, a range of years is none") {
  CHECK(year_in("四、2023年工作安排") == 2023);
  CHECK(year_in("东山县2022年法治政府建设工作报告") == 2022);
  CHECK(year_in("2021—2025年实施方案") == std::nullopt);
  CHECK(year_in("电话0797-12345678年") == std::nullopt);
  CHECK(year_in("加强组织领导") == std::nullopt);
}

TEST_CASE("a stage's heading gives its one year, a duty's does not") {
  CHECK(stage_year("2024年") == 2024);
  CHECK(stage_year("2024年度") == 2024);
  CHECK(stage_year("第二阶段（2025年）") == 2025);
  CHECK(stage_year("2025年重点任务") == 2025);
  CHECK(stage_year("提升阶段（2024年4月—2024年12月）") == 2024);
  CHECK(stage_year("提升阶段（2024年4月—2025年6月）") == std::nullopt);
  CHECK(stage_year("编制2025年度执法检查计划") == std::nullopt);
  CHECK(stage_year("2024年起推行网上听证") == std::nullopt);
  CHECK(stage_year("总体安排") == std::nullopt);
}

}  // namespace duban
