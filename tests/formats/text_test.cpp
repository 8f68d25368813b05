#include "formats/text.h"

#include "formats/table_text.h"
#include "tests/formats/sample.h"
#include "tests/test.h"

using namespace duban;

TEST_CASE("a document for a terminal, whole") {
  CHECK(to_text(sample()) == R"(督察报告
第1期
截至日期：2024年7月1日

一、总体情况

共2项，办结1项：其中●红 逾期1项。

- 甲
- 乙

1. 先
2. 后

任务
编号      进度
--------------
14.1       40%
●红 15.1    5%

亮灯
          ●绿 正常  ●红 逾期  合计
----------------------------------
一、职能         2         1     3

到期
                     明确  推算（估）
-------------------------------------
2024年 三季度（今）     1           2
)");
}

TEST_CASE("columns of a table align by cells of the terminal") {
  CHECK(text_table({"编号", "事项", "天数"}, {{"1.1", "法治政府", "9"}, {"10.12", "a", "120"}},
                   {{false, false, true}, 0}) ==
        "编号   事项      天数\n"
        "---------------------\n"
        "1.1    法治政府     9\n"
        "10.12  a          120\n");
}

TEST_CASE("a table wider than asked wraps its widest columns") {
  CHECK(text_table({"编号", "事项"}, {{"1.1", "行政执法协调监督工作体系"}}, {{}, 18}) ==
        "编号  事项\n"
        "------------------\n"
        "1.1   行政执法协调\n"
        "      监督工作体系\n");
}

TEST_CASE("indentation in a cell is kept") {
  CHECK(text_table({"a"}, {{"x"}, {"  y"}}) == "a\n---\nx\n  y\n");
}

TEST_CASE("tables without rows, with short rows and without columns are printed") {
  CHECK(text_table({"a", "b"}, {}) == "a   b\n-----\n无\n");
  CHECK(text_table({"a", "b"}, {{}, {"1"}, {"1", "2", "3"}}) == "a  b\n----\n\n1\n1  2\n");
  CHECK(text_table({}, {{"1"}}).empty());
  CHECK(text_table({"a", "b"}, {{"1", "2"}}, {{}, 1}) == "a  b\n----\n1  2\n");
}

TEST_CASE("no control sequence of a person reaches the terminal") {
  Document document;
  document.title = "a\x1b]0;x\x07";
  document.blocks = {paragraph("b\x1b[2J")};
  CHECK(to_text(document).find('\x1b') == std::string::npos);
  CHECK(text_table({"a"}, {{"\x1b[2J"}}).find('\x1b') == std::string::npos);
}

TEST_CASE("colours are there only when asked for") {
  CHECK(to_text(sample()).find('\x1b') == std::string::npos);
  const std::string coloured = to_text(sample(), Colour::yes);
  CHECK(coloured.find("\x1b[31m●红\x1b[0m 逾期1项") != std::string::npos);
  CHECK(coloured.find("\x1b[1m一、总体情况\x1b[0m\n") != std::string::npos);
}

TEST_CASE("the rows behind a figure are listed under it") {
  CHECK(to_text(std::vector<Trace>{{"逾期任务数", "2", {"p/1.1", "p/1.2"}}, {"办结数", "0", {}}}) ==
        "逾期任务数：2\n  p/1.1\n  p/1.2\n\n办结数：0\n");
}

TEST_CASE("a lamp whose words only name its colour says it once") {
  Document document;
  document.blocks = {paragraph({lamp(Tint::green, "绿"), lamp(Tint::red, "红灯")})};
  CHECK(to_text(document) == "\n\n●绿●红 红灯\n");
}

TEST_CASE("an empty document is an empty line") { CHECK(to_text(Document{}) == "\n"); }
