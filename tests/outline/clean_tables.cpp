#include <string>
#include <vector>

#include "tests/outline/source_lines.h"
#include "tests/test.h"

using namespace duban;

namespace {

using Rows = std::vector<std::string>;

// The rows of the only table, cells between bars; "^" and "<" before merged ones.
Rows table_of(const std::string& text) {
  Rows rows;
  int tables = 0;
  for (const SourceBlock& block : clean_blocks(text_source(text))) {
    if (block.kind != SourceBlock::Kind::table) continue;
    ++tables;
    for (const SourceRow& row : block.rows) {
      std::string words;
      for (const SourceCell& cell : row) {
        words += cell.from_above ? "|^" : cell.from_left ? "|<" : "|";
        if (!cell.from_above && !cell.from_left)
          for (const Traced& line : cell.lines) words += line.text();
      }
      rows.push_back(words.substr(1));
    }
  }
  return tables == 1 ? rows : Rows{std::to_string(tables) + " tables"};
}

}  // namespace

TEST_CASE("lines with tabs under the names of columns are a table") {
  CHECK(table_of("云川市重点任务分工表\n"
                 "序号\t工作任务\t牵头单位\t完成时限\n"
                 "一、健全制度体系\n"
                 "1\t编制执法事项目录\t市司法局\t2024年6月底前\n"
                 "2\t清理罚款事项\t市财政局\t持续推进\n") ==
        Rows{"序号|工作任务|牵头单位|完成时限", "一、健全制度体系|<|<|<",
             "1|编制执法事项目录|市司法局|2024年6月底前", "2|清理罚款事项|市财政局|持续推进"});
}

TEST_CASE("the cells of a row below a merged one go where they fit") {
  CHECK(table_of("工作任务\t时间安排\t考核要点\n"
                 "开展普法宣传\t3月：制定方案\t印发方案\n"
                 "4—6月：组织实施\t活动不少于两场\n"
                 "12月：总结评比\n"
                 "加强队伍建设\t5月：举办培训班\t培训覆盖全员\n") ==
        Rows{"工作任务|时间安排|考核要点", "开展普法宣传|3月：制定方案|印发方案",
             "^|4—6月：组织实施|活动不少于两场", "^|12月：总结评比|",
             "加强队伍建设|5月：举办培训班|培训覆盖全员"});
  CHECK(table_of("序号\t任务\t具体事项\t责任单位\n"
                 "1\t规范执法\t公布裁量基准\t县城管局\n"
                 "\t\t统一执法文书\t县司法局\n") == Rows{"序号|任务|具体事项|责任单位",
                                                         "1|规范执法|公布裁量基准|县城管局",
                                                         "^|^|统一执法文书|县司法局"});
}

TEST_CASE("a cell of a tabbed row may go on in the next line") {
  CHECK(table_of("序号\t任务\t责任单位\n"
                 "1\t完善行政复议制度，\n"
                 "畅通申请渠道\t县司法局\n"
                 "2\t规范行政应诉\t县司法局\n") == Rows{"序号|任务|责任单位",
                                                        "1|完善行政复议制度，畅通申请渠道|县司法局",
                                                        "2|规范行政应诉|县司法局"});
}

TEST_CASE("columns that blanks hold in line are a table") {
  CHECK(table_of("序号   重点任务        牵头单位    完成时限\n"
                 "1      完善复议机制    市司法局    6月底前\n"
                 "2      开展案卷评查    市司法局    11月底前\n"
                 "\n"
                 "　　各单位要抓好落实。\n") == Rows{"序号|重点任务|牵头单位|完成时限",
                                                     "1|完善复议机制|市司法局|6月底前",
                                                     "2|开展案卷评查|市司法局|11月底前"});
}

TEST_CASE("a tab in a line of text makes no table") {
  const auto lines = clean_lines("签发人：\t周明\n一、总体要求\n\t坚持问题导向，压实各方责任。\n");
  CHECK(clean_lines("签发人：\t周明\n", SourceKind::docx) == Rows{"签发人：周明"});
  CHECK(lines == Rows{"签发人：周明", "一、总体要求", "坚持问题导向，压实各方责任。"});
}

TEST_CASE("bars make a table, the line below its names is furniture") {
  const std::string text =
      "| 序号 | 任务 | 责任单位 |\n| --- | :---: | --- |\n| 1 | 公布目录 | 县司法局 |\n";
  CHECK(table_of(text) == Rows{"序号|任务|责任单位", "1|公布目录|县司法局"});
  const auto blocks = clean_blocks(text_source(text));
  REQUIRE(blocks.size() == 2);
  CHECK(blocks[0].furniture);
  CHECK_FALSE(blocks[1].furniture);
  CHECK(table_of("名称 | 年度报告 | |\n---|---|---|\n索引号 | A-1 | 县司法局 |\n") ==
        Rows{"名称|年度报告|", "索引号|A-1|县司法局"});
}

TEST_CASE("one cell a line with bars between") {
  CHECK(table_of("任务\n|\n序号\n|\n要求\n|\n科室\n|\n公开\n|\n1\n|\n更新栏目\n|\n办公室\n|\n"
                 "2\n|\n公布文件\n|\n法规科\n|\n解读\n|\n3\n|\n同步起草\n|\n各科室\n|\n") ==
        Rows{"任务|序号|要求|科室", "公开|1|更新栏目|办公室", "^|2|公布文件|法规科",
             "解读|3|同步起草|各科室"});
}

TEST_CASE("one cell a line without bars, where numbers count up") {
  CHECK(
      table_of(
          "任务清单如下：\n序号\n工作任务\n责任单位\n完成时限\n1\n公布权责清单\n县委编办\n6月底前\n"
          "2\n开展案卷评查\n评查不少于50件\n县司法局\n11月底前\n二、强化监督\n3\n组织专项督察\n"
          "县委依法治县办\n年底前\n二、有关要求\n各单位要按时完成。\n") ==
      Rows{"序号|工作任务|责任单位|完成时限", "1|公布权责清单|县委编办|6月底前",
           "2|开展案卷评查评查不少于50件|县司法局|11月底前", "二、强化监督|<|<|<",
           "3|组织专项督察|县委依法治县办|年底前"});
  CHECK(table_of("工作任务\n主要内容\n重点工作\n各单位要抓好落实。\n") == Rows{"0 tables"});
}

TEST_CASE("rows that lost their merged cell and were filled up behind move into their columns") {
  CHECK(table_of("工作任务 | 具体要求 | 责任部门 |\n一、公开财政信息 | 1.公开预决算。 | 财务科 |\n"
                 "2.公开采购信息。 | 采购科牵头，各科室配合 | |\n"
                 "二、加强解读 | 3.解读重要文件。 | 办公室 |\n4.回应群众关切。 | 各科室 | |\n") ==
        Rows{"工作任务|具体要求|责任部门", "一、公开财政信息|1.公开预决算。|财务科",
             "^|2.公开采购信息。|采购科牵头，各科室配合", "二、加强解读|3.解读重要文件。|办公室",
             "^|4.回应群众关切。|各科室"});
}

TEST_CASE("one blank parts the cells where it parts the names of the columns") {
  CHECK(table_of("序号 任务 责任单位 完成时限\n1 公布权责清单 县委编办 6月底前\n"
                 "2 开展案卷评查 县司法局 年底前\n") == Rows{"序号|任务|责任单位|完成时限",
                                                             "1|公布权责清单|县委编办|6月底前",
                                                             "2|开展案卷评查|县司法局|年底前"});
  CHECK(table_of("1 公布权责清单 县委编办 6月底前\n2 开展案卷评查 县司法局 年底前\n") ==
        Rows{"0 tables"});
}

TEST_CASE("lines drawn between the rows hold wrapped cells together") {
  CHECK(
      table_of(
          "├──┼────┼────┤\n│序号│工作任务│责任单位│\n├──┼────┼────┤\n│1 │修订预案│县应急局│\n"
          "├──┼────┼────┤\n│2 │组织防汛│县水利局│\n│  │演练两次│、各乡镇│\n├──┼────┼────┤\n") ==
      Rows{"序号|工作任务|责任单位", "1|修订预案|县应急局", "2|组织防汛演练两次|县水利局、各乡镇"});
}

TEST_CASE("a cell a line without bars, the first of each row bearing a number") {
  CHECK(table_of("重点任务\n主要内容\n牵头单位\n一、强化培训\n举办专题班。\n县委组织部\n"
                 "二、规范执法\n开展案卷评查。\n县司法局\n") ==
        Rows{"重点任务|主要内容|牵头单位", "一、强化培训|举办专题班。|县委组织部",
             "二、规范执法|开展案卷评查。|县司法局"});
}

TEST_CASE("a bar before the first cell of a row that has a line for each") {
  CHECK(table_of("| 序号 |\n任务名称 |\n发起部门 |\n起止时间 |\n| 1 |\n养老机构检查 |\n县民政局 |\n"
                 "3月—6月 |\n|\n| 2 |\n旅行社检查 |\n县文旅局 |\n7月—9月 |\n") ==
        Rows{"序号|任务名称|发起部门|起止时间", "1|养老机构检查|县民政局|3月—6月",
             "2|旅行社检查|县文旅局|7月—9月"});
}

TEST_CASE("a cell a line whose numbers have no name in the header") {
  CHECK(table_of("工作任务\n|\n具体要求\n|\n责任科室\n|\n规范公开\n|\n1\n|\n公布目录。\n|\n"
                 "办公室\n|\n2\n|\n更新指南。\n|\n法规科\n|\n加强解读\n|\n3\n|\n同步解读。\n|\n"
                 "各科室\n|\n") == Rows{"工作任务||具体要求|责任科室",
                                        "规范公开|1|公布目录。|办公室", "^|2|更新指南。|法规科",
                                        "加强解读|3|同步解读。|各科室"});
}

TEST_CASE("cells of several lines keep them in their column") {
  CHECK(table_of(
            "序号\n反馈问题\n整改措施\n责任单位\n整改时限\n1\n执法公示不到位。\n1.开展专项检查；\n"
            "2.建立台账。\n县司法局\n县市场监管局\n6月底前\n2\n清理不及时。\n每两年清理一次。\n"
            "县司法局\n长期坚持\n") ==
        Rows{"序号|反馈问题|整改措施|责任单位|整改时限",
             "1|执法公示不到位。|1.开展专项检查；2.建立台账。|县司法局县市场监管局|6月底前",
             "2|清理不及时。|每两年清理一次。|县司法局|长期坚持"});
}

TEST_CASE("commas part the cells below a line of column names") {
  CHECK(table_of("序号,工作任务,牵头单位,完成时限\n"
                 "1,修订裁量基准,市司法局,2024年6月底前\n"
                 "2,\"清理文件,公布结果\",市司法局,2024年9月底前\n") ==
        Rows{"序号|工作任务|牵头单位|完成时限", "1|修订裁量基准|市司法局|2024年6月底前",
             "2|清理文件，公布结果|市司法局|2024年9月底前"});
  CHECK(table_of("序号，工作任务，牵头单位\n1，修订裁量基准，市司法局\n2，清理文件，市财政局\n") ==
        Rows{"序号|工作任务|牵头单位", "1|修订裁量基准|市司法局", "2|清理文件|市财政局"});
}

TEST_CASE("clauses are no cells") {
  CHECK(
      table_of("明确工作任务，落实责任单位，严格完成时限\n各地要加强领导，健全机制，狠抓落实\n") ==
      Rows{"0 tables"});
}
