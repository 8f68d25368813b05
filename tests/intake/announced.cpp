#include "intake/announced.h"

#include "tests/test.h"

namespace duban {

TEST_CASE("an introduction announces how many things follow") {
  CHECK(announced_count("明年重点抓好以下五个方面工作：") == 5);
  CHECK(announced_count("今后将从6方面推进法治政府建设。") == 6);
  CHECK(announced_count("现将下列十二项任务分解如下：") == 12);
}

TEST_CASE("other numbers announce nothing") {
  CHECK(announced_count("落实行政执法三项制度，加强培训。") == std::nullopt);
  CHECK(announced_count("2023年将继续推进。") == std::nullopt);
  CHECK(announced_count("") == std::nullopt);
}

}  // namespace duban
