#include "reports/punctuation.h"

#include "tests/test.h"

using namespace duban;

TEST_CASE("marks beside Chinese words become full-width") {
  CHECK(full_width("应于6月前完成,已逾期3天;尚未交办") == "应于6月前完成，已逾期3天；尚未交办");
  CHECK(full_width("进度60%,落后") == "进度60%，落后");
  CHECK(full_width("乡镇(街道)") == "乡镇（街道）");
  CHECK(full_width("实施方案(2022—2025年)") == "实施方案（2022—2025年）");
  CHECK(full_width("完成(GB 1)后") == "完成（GB 1）后");
}

TEST_CASE("marks between numbers and Latin words stay") {
  CHECK(full_width("08:30, 1,000 (approx.)") == "08:30, 1,000 (approx.)");
  CHECK(full_width("14.1 措施") == "14.1 措施");
  CHECK(full_width("").empty());
}
