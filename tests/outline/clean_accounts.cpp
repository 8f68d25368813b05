#include <string>
#include <vector>

#include "tests/outline/source_lines.h"
#include "tests/test.h"

using namespace duban;

namespace {

// Of all kinds of lines, as real files mix them.
const std::string mixed =
    "您的位置：首页>规划\n索引号: B1-2024-01 主题分类: 司法\n-->\n"
    "云川市人民政府关于\n印发《法治政府建设要点》的通知\n云政发[2024]12号\n\n"
    "一、完善工作(zuò)製(zhì)度\n　　(一)健全行政執法檔案、程式,于 2024 年 9 "
    "月底\n前完成(責任單位:市司法局)。\n"
    "序号\t任务\t责任单位\n1\t公布权责清单\t县委编办\n\t开展评查\t县司法局\n二、强化监督\n2\t专项督"
    "察\t县委办\n"
    "| 任务 | 单位 |\n|---|---|\n| 推广 APP (掌上办) | 县政数局 |\n"
    "任务\n|\n序号\n|\n要求\n|\n公开\n|\n1\n|\n更新栏目\n|\n2\n|\n公布文件\n|\n"
    "**三、推广 Deep Seek 应用**\n— 3 —\n相关词条\n其他页面\n";

const std::string usual =
    "制(zhì)度(dù)执法(fǎ)"
    "责任单位压实责任，规范文书，优化营商环境，开展监督检查，落实执法责任。\n\n";

template <class Visit>
void each_text(const std::vector<SourceBlock>& blocks, Visit visit) {
  for (const SourceBlock& block : blocks) {
    if (block.kind == SourceBlock::Kind::line) visit(block.line);
    for (const SourceRow& row : block.rows)
      for (const SourceCell& cell : row)
        if (!cell.from_above && !cell.from_left)
          for (const Traced& line : cell.lines) visit(line);
  }
}

}  // namespace

TEST_CASE("every character of the source is in one block, but blanks and bars") {
  std::string left = mixed;
  each_text(clean_blocks(text_source(mixed)), [&](const Traced& text) {
    const Bytes said = text.bytes();
    const auto from = static_cast<std::size_t>(said.start);
    const auto size = static_cast<std::size_t>(said.end - said.start);
    CHECK(left.substr(from, size).find('\0') == std::string::npos);
    left.replace(from, size, std::string(size, '\0'));
  });
  std::string lost;
  for (const char byte : left)
    if (byte != '\0' && byte != ' ' && byte != '\n' && byte != '\t' && byte != '|') lost += byte;
  CHECK(lost == "　　****");
}

TEST_CASE("the bytes of a cleaned text, cleaned again, say the same") {
  each_text(clean_blocks(text_source(mixed)), [&](const Traced& text) {
    const Bytes said = text.bytes();
    const std::string bytes = mixed.substr(static_cast<std::size_t>(said.start),
                                           static_cast<std::size_t>(said.end - said.start));
    std::string again;
    // The first line makes the text one with readings, mostly in simplified characters, as it was.
    const auto blocks = clean_blocks(text_source(usual + bytes));
    for (std::size_t k = 1; k < blocks.size(); ++k) again += blocks[k].line.text();
    CHECK(again == text.text());
  });
}

TEST_CASE("any bytes can be cleaned") {
  std::string bytes;
  unsigned state = 1;
  for (int k = 0; k < 20000; ++k) {
    state = state * 1103515245u + 12345u;
    constexpr std::string_view often = "\n\n\t|（）()《》1一、：。*(ǎ)";
    const unsigned draw = state >> 16;
    bytes += draw % 3 ? often[draw / 3 % often.size()] : static_cast<char>(draw / 3 % 256);
  }
  CHECK_FALSE(clean_blocks(text_source(bytes)).empty());
  CHECK_FALSE(clean_blocks(text_source(bytes, SourceKind::pdf)).empty());
  CHECK(clean_blocks(text_source("")).empty());
}
