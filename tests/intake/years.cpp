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

}  // namespace duban
