#include "formats/markdown.h"

#include "formats/markdown_escape.h"
#include "tests/formats/sample.h"
#include "tests/test.h"

using namespace duban;

TEST_CASE("a document in Markdown, whole") {
  CHECK(to_markdown(sample()) == R"(# 督察报告

第1期

- 截至日期：2024年7月1日

## 一、总体情况

共2项，**办结1项**：其中●红 逾期1项。

- 甲
- 乙

1. 先
2. 后

**任务**

| 编号 | 进度 |
| --- | ---: |
| 14.1 | 40% |
| ●红 15.1 | 5% |

**亮灯**

|  | ●绿 正常 | ●红 逾期 | 合计 |
| --- | ---: | ---: | ---: |
| 一、职能 | 2 | 1 | 3 |

**到期**

|  | 明确 | 推算（估） |
| --- | ---: | ---: |
| 2024年 三季度（今） | 1 | 2 |
)");
}

TEST_CASE("a wall chart in Markdown is a table with dates and what each row waits for") {
  Document document;
  document.title = "x";
  document.blocks.emplace_back(small_chart());
  CHECK(to_markdown(document) == R"(# x

**挂图**

| 事项 | 灯 | 开始 | 完成 | 时限 | 进度 | 前置 | 备注 |
| --- | --- | --- | --- | --- | ---: | --- | --- |
| 一、职能 |  |  |  |  |  |  |  |
| 1.1 建立制度 | ●红 | 2024-01-10 | 2024-05-31 | 2024-06-30 | 40% |  | 关键；逾期1天 |
| 1.2 执行 | ●灰 | 2024-06-01 | 2024-09-30 |  | 0% | 1.1 | 估 |
)");
}

TEST_CASE("what people wrote never becomes markup") {
  CHECK(escape_markdown("a|b") == "a\\|b");
  CHECK(escape_markdown("<script>x</script>") == "\\<script\\>x\\</script\\>");
  CHECK(escape_markdown("[a](b) ![c](d)") == "\\[a\\](b) \\!\\[c\\](d)");
  CHECK(escape_markdown("*a* _b_ `c` ~~d~~ \\e &lt;") ==
        "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\\\e \\&lt;");
  CHECK(escape_markdown("http://a.cn www.a.cn u@a.cn") == "http\\://a.cn www\\.a.cn u＠a.cn");
  CHECK(escape_markdown("a\n# b\r\n- c") == "a \\# b - c");
}

TEST_CASE("numbers and dates keep their plain look") {
  CHECK(escape_markdown("14.1 2024-12-31 50% (一)") == "14.1 2024-12-31 50% (一)");
}

TEST_CASE("a line of people's words opens no list, heading, quote or rule") {
  const auto line = [](const char* words) { return markdown_line({Text{words}}); };
  CHECK(line("1. a") == "1\\. a");
  CHECK(line("2) a") == "2\\) a");
  CHECK(line("- a") == "\\- a");
  CHECK(line("+ a") == "\\+ a");
  CHECK(line("===") == "\\===");
  CHECK(line("# a") == "\\# a");
  CHECK(line("> a") == "\\> a");
  CHECK(line("    code") == "code");
  CHECK(line("14.1 a") == "14\\.1 a");
}

TEST_CASE("marks stay outside of bold, where its stars would not close") {
  const auto bold_line = [](const char* words) { return markdown_line({bold(words)}); };
  CHECK(bold_line("逾期：") == "**逾期**：");
  CHECK(bold_line("《条例》") == "《**条例**》");
  CHECK(bold_line("……") == "……");
}

TEST_CASE("an empty document and empty tables are still Markdown") {
  CHECK(to_markdown(Document{}) == "# \n");
  Document document;
  document.blocks = {Table{"", {{"a", 1, false}}, {}}, Table{}, Paragraph{}, Listing{}};
  CHECK(to_markdown(document) == "# \n\n| a |\n| --- |\n| 无 |\n\n\n\n\n");
}
