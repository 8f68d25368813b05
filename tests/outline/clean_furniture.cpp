#include <string>
#include <vector>

#include "tests/outline/source_lines.h"
#include "tests/test.h"

using namespace duban;

namespace {

using Lines = std::vector<std::string>;

// The lines of the document itself, or those around it.
Lines lines_of(const std::string& text, bool furniture, SourceKind kind = SourceKind::text) {
  Lines lines;
  for (const SourceBlock& block : clean_blocks(text_source(text, kind)))
    if (block.kind == SourceBlock::Kind::line && block.furniture == furniture)
      lines.push_back(block.line.text());
  return lines;
}

Lines document(const std::string& text) { return lines_of(text, false); }

}  // namespace

TEST_CASE("what a saved page puts before a document is furniture") {
  CHECK(document(
            "您现在所在的位置: 首页>政务公开>规划计划\n分享到:\n"
            "索引号: B1-2024-01 主题分类: 司法\n[成文日期] 2024-03-01\n发文机构：云川市人民政府\n"
            "  • 浏览量:\n  • 字体【 】\n政策解读\n政策解读\n【打印】\n字号： 大 中 小\n-->\n"
            "云川市2024年法治政府建设工作要点\n一、总体要求\n坚持问题导向。\n") ==
        Lines{"云川市2024年法治政府建设工作要点", "一、总体要求", "坚持问题导向。"});
}

TEST_CASE("what a copy of an encyclopedia adds is furniture") {
  CHECK(
      document(
          "云川市普法规划\n云川市人民政府于2021年12月8日印发云川市普法规划。\n基本介绍\n"
          "• 中文名：云川市普法规划\n• 发布单位：云川市人民政府\n全文\n一、任务\n（一）宣传宪法。\n"
          "各地要抓好落实。\n相关词条\n普法责任制\n联系我们\n") ==
      Lines{"云川市普法规划", "云川市人民政府于2021年12月8日印发云川市普法规划。", "一、任务",
            "（一）宣传宪法。", "各地要抓好落实。"});
}

TEST_CASE("what a saved page puts behind a document is furniture") {
  CHECK(document("一、任务\n（一）宣传宪法。\n云川市司法局\n2024年3月1日\n扫一扫在手机打开当前页\n"
                 "上一篇：关于开展评查的通知\n下一篇：无\n责任编辑：周明\n附件下载\n"
                 "主办：云川市人民政府办公室\n版权所有 云川市人民政府\n网站标识码：3600000000\n") ==
        Lines{"一、任务", "（一）宣传宪法。", "云川市司法局", "2024年3月1日",
              "主办：云川市人民政府办公室"});
}

TEST_CASE("a sentence is never furniture") {
  const Lines lines{"一、推进政务公开", "政策解读", "做好政策解读、信息公开，关闭涉企收费窗口。",
                    "发布机构：指定专人负责，每季度打印台账、收藏归档。", "扫码浏览量逐年提升。"};
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  CHECK(document(text) == lines);
}

TEST_CASE("the register's table is furniture") {
  for (const SourceBlock& block : clean_blocks(
           text_source("索引号 | A-1 | 发布机构 | 县司法局\n文号 | 无 | 发布日期 | 2024-03-01\n"
                       "一、任务\n")))
    CHECK(block.furniture == (block.kind == SourceBlock::Kind::table));
}

TEST_CASE("page numbers are furniture, and a sentence goes on over them") {
  CHECK(lines_of("一、任务\n— 3 —\n第 4 页\n1/3页\n", true) == Lines{"—3—", "第4页", "1/3页"});
  const std::string pages =
      "一、健全行政执法案卷评查制度，每年抽取\n不少于一百件案卷开展集中评查，评查结果\n"
      "在全县范围内通报，对发现的问题建立整改\n台账并逐项销号，确保评查工作取得实际成\n\n2\n\n"
      "效，形成长效机制。\n";
  CHECK(lines_of(pages, false, SourceKind::pdf).size() == 1);
  CHECK(lines_of(pages, true, SourceKind::pdf) == Lines{"2"});
}
