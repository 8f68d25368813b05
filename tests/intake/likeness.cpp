#include "intake/likeness.h"

#include "tests/test.h"

namespace duban {

TEST_CASE("titles are alike by the pairs of characters they share") {
  CHECK(likeness("健全制度", "健全制度") == 1.0);
  CHECK(likeness("1．健全制度。", "健全制度") > 0.8);
  CHECK(likeness("健全规范性文件管理制度", "健全文件管理制度") > 0.6);
  CHECK(likeness("健全制度", "开展评查") == 0.0);
  CHECK(likeness("", "健全制度") == 0.0);
}

}  // namespace duban
