#include "formats/message.h"

#include "tests/formats/sample.h"
#include "tests/test.h"

using namespace duban;

TEST_CASE("a document for a telephone has no columns and no title") {
  CHECK(to_message(sample()) == R"(第1期
截至日期：2024年7月1日

一、总体情况

共2项，办结1项：其中●红 逾期1项。

- 甲
- 乙

1. 先
2. 后

任务
- 编号：14.1；进度：40%
- 编号：●红 15.1；进度：5%

亮灯
- 一、职能；●绿 正常：2；●红 逾期：1；合计：3

到期
- 2024年 三季度（今）；明确：1；推算（估）：2
)");
}

TEST_CASE("what people wrote stays on its line in a message") {
  Document document;
  document.blocks = {Paragraph{{Text{"甲\n乙\x1b[31m"}}}};
  CHECK(to_message(document).find("\x1b") == std::string::npos);
  CHECK(to_message(document).find('\n') == to_message(document).size() - 1);
}
