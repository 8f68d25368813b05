#include <string>

#include "tests/outline/source_lines.h"
#include "tests/test.h"

using namespace duban;

namespace {

std::string cleaned(const std::string& line) {
  const auto lines = clean_lines(line);
  return lines.size() == 1 ? lines[0] : std::to_string(lines.size()) + " lines";
}

}  // namespace

TEST_CASE("readings in brackets go") {
  CHECK(cleaned("云（yún）川縣(xiàn)開(kāi)展執(zhí)法檢(jiǎn)查") == "云川县开展执法检查");
  CHECK(cleaned("各級(jí)部門(mén)要規(guī)範(fàn)他們(men)的職責(zé)") ==
        "各级部门要规范他们的职责");
  CHECK(cleaned("绿(lǜ)色女（nǚ ）工") == "绿色女工");
}

TEST_CASE("Latin words in brackets stay") {
  CHECK(cleaned("推广移动端（APP）和知识产权(IP)保护") == "推广移动端（APP）和知识产权（IP）保护");
  CHECK(cleaned("发展人工智能(ai)产业和芯片设计(EDA)") ==
        "发展人工智能（ai）产业和芯片设计（EDA）");
}

TEST_CASE("blanks inside Chinese text go") {
  CHECK(cleaned("　　于 2024 年 9 月底前 完成") == "于2024年9月底前完成");
  CHECK(cleaned("完\u200B善制\u00AD度\uFEFF，抓 好\u00A0落实") == "完善制度，抓好落实");
}

TEST_CASE("blanks between Latin words, labels and offices stay") {
  CHECK(cleaned("接入 Deep Seek 大模型") == "接入Deep Seek大模型");
  CHECK(cleaned("索引号: B1-2024-01 主题分类: 司法") == "索引号：B1-2024-01 主题分类：司法");
  CHECK(cleaned("责任单位：市司法局　市财政局") == "责任单位：市司法局 市财政局");
}

TEST_CASE("two issuers of a title stay apart") {
  CHECK(cleaned("中共云川市委　云川市人民政府关于加强法治建设的意见") ==
        "中共云川市委 云川市人民政府关于加强法治建设的意见");
}

TEST_CASE("signs have one form") {
  CHECK(cleaned("(一)健全制度,明确分工;") == "（一）健全制度，明确分工；");
  CHECK(cleaned("１．覆盖率达到９５％，新增１,２００家") == "1.覆盖率达到95%，新增1,200家");
  CHECK(cleaned("云政办发[2024]12号、云政发﹝2023﹞5号、云发(2022)1号") ==
        "云政办发〔2024〕12号、云政发〔2023〕5号、云发〔2022〕1号");
  CHECK(cleaned("每天8:30前报送,详见http://a.cn/b") == "每天8:30前报送，详见http://a.cn/b");
  CHECK(cleaned("会议于2024年召开(每年2次).") == "会议于2024年召开（每年2次）。");
}

TEST_CASE("signs of radicals become characters") {
  CHECK(cleaned("⽂件⻓效机制") == "文件长效机制");
}

TEST_CASE("marks of Markdown go, hidden names stay") {
  CHECK(cleaned("**一、总体要求** 1\\. 完善制度") == "一、总体要求1.完善制度");
  CHECK(cleaned("## 二、主要任务&nbsp;") == "二、主要任务");
  CHECK(clean_blocks(text_source("## 主要任务"))[0].heading == 2);
  CHECK(cleaned("张**、李**出席") == "张**、李**出席");
}

TEST_CASE("cleaned characters keep their place") {
  const std::string text = "建設(shè)網 路，２０２４ 年\n執法檔案、程式\n";
  const SourceText source = text_source(text);
  const auto blocks = clean_blocks(source);
  REQUIRE(blocks.size() == 2);
  const Traced& line = blocks[0].line;
  CHECK(line.text() == "建设网络，2024年");
  const std::size_t year = line.text().find("2024");
  const Bytes said = line.bytes(year, year + 4);
  CHECK(text.substr(static_cast<std::size_t>(said.start),
                    static_cast<std::size_t>(said.end - said.start)) == "２０２４");
  const std::size_t file = blocks[1].line.text().find("程序");
  const Bytes word = blocks[1].line.bytes(file, file + 6);
  CHECK(text.substr(static_cast<std::size_t>(word.start), 6) == "程式");
}
