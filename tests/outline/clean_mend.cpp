#include <string>
#include <vector>

#include "tests/outline/source_lines.h"
#include "tests/test.h"

using namespace duban;

using Lines = std::vector<std::string>;

TEST_CASE("sentences that a page's width has cut are joined") {
  const Lines lines = clean_lines(
      "一、完善工作制度\n"
      "（一）健全行政执法案卷评查制度，每年抽取\n"
      "不少于一百件案卷开展集中评查，评查结果在\n"
      "全县范围内通报，对评查发现的问题建立整改\n"
      "台账，逐项销号。责任单位：县司法局、县政\n"
      "府办公室\n"
      "（二）建立行政执法监督员队伍，聘请社会各\n"
      "界代表担任监督员，于2025年3月10\n"
      "日前完成聘任工作，并向社会公布监督电话。\n"
      "责任单位：县司法局、县市场监管局、县城管\n"
      "局、县交通运输局\n");
  CHECK(
      lines ==
      Lines{"一、完善工作制度",
            "（一）健全行政执法案卷评查制度，每年抽取不少于一百件案卷开展集中评查，评查结果在全县"
            "范围内通报，对评查发现的问题建立整改台账，逐项销号。责任单位：县司法局、县政府办公室",
            "（二）建立行政执法监督员队伍，聘请社会各界代表担任监督员，于2025年3月10日前完成聘任工"
            "作，并向社会公布监督电话。",
            "责任单位：县司法局、县市场监管局、县城管局、县交通运输局"});
}

TEST_CASE("a label at a line's end goes on in the next line") {
  const Lines lines = clean_lines(
      "一、健全案卷评查制度，每年抽取不少于一百件\n"
      "案卷开展集中评查，评查结果在全县通报。要求\n"
      "对发现的问题建立整改台账，并且逐项予以销号\n"
      "，做到件件有着落、事事有回音。责任单位：\n"
      "县司法局\n"
      "二、建立监督员队伍，聘请社会各界代表担任监\n"
      "督员。\n");
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].ends_with("责任单位：县司法局"));
}

TEST_CASE("a file with a paragraph a line stays as it is") {
  const Lines lines{"一、加强组织领导",
                    "各乡镇要成立工作专班，明确专人负责，定期研究解决问题。",
                    "责任单位：各乡镇",
                    "二、严格督导检查",
                    "县政府督查室每季度开展一次督查",
                    "结果在全县通报"};
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  CHECK(clean_lines(text) == lines);
}

TEST_CASE("a date that a line break has cut is joined anywhere") {
  CHECK(clean_lines("各单位于2025年1月20\n日前报送总结。\n") ==
        Lines{"各单位于2025年1月20日前报送总结。"});
  CHECK(clean_lines("全部整改工作于2024 年 9 月底\n前完成\n") ==
        Lines{"全部整改工作于2024年9月底前完成"});
  CHECK(clean_lines("整改工作于2024年\n12月底前完成\n") == Lines{"整改工作于2024年12月底前完成"});
  CHECK(clean_lines("检查家数达到20\n日常检查另行安排\n").size() == 2);
}

TEST_CASE("a bracket or an enumeration goes on in the next line") {
  CHECK(clean_lines("审议《云川市养犬管理\n条例》草案\n") ==
        Lines{"审议《云川市养犬管理条例》草案"});
  CHECK(clean_lines("责任单位：县司法局、\n县财政局\n") == Lines{"责任单位：县司法局、县财政局"});
  CHECK(clean_lines("重点做好以下工作，\n1.加强学习\n").size() == 2);
}

TEST_CASE("a title over two lines is one") {
  CHECK(clean_lines("云川市人民政府办公室关于\n印发年度工作要点的通知\n各县人民政府：\n") ==
        Lines{"云川市人民政府办公室关于印发年度工作要点的通知", "各县人民政府："});
  CHECK(clean_lines("云川市人民政府\n关于2023年法治政府建设情况的报告\n") ==
        Lines{"云川市人民政府关于2023年法治政府建设情况的报告"});
  CHECK(clean_lines("云川县人民政府办公室\n关于印发云川县年度法治政府建设\n工作安排的通知\n") ==
        Lines{"云川县人民政府办公室关于印发云川县年度法治政府建设工作安排的通知"});
  CHECK(clean_lines("云川市人民政府\n2024年3月1日\n云川市年度工作要点\n").size() == 3);
}

TEST_CASE("paragraphs of formats that know them are never joined") {
  CHECK(clean_lines("责任单位：县司法局、\n县财政局\n", SourceKind::docx).size() == 2);
  CHECK(clean_lines("责任单位：县司法局、\n县财政局\n", SourceKind::html).size() == 2);
}

TEST_CASE("an empty line parts paragraphs") {
  CHECK(clean_lines("责任单位：县司法局、\n\n县财政局\n").size() == 2);
}

TEST_CASE("a bracket of owners goes on in a line that begins with a label") {
  CHECK(
      clean_lines("1.压缩审批时限。（牵头单位：县住建局；\n责任单位：县水利局）\n2.公布目录。\n") ==
      Lines{"1.压缩审批时限。（牵头单位：县住建局；责任单位：县水利局）", "2.公布目录。"});
  CHECK(clean_lines("1.压缩审批时限。（试行\n责任单位：县水利局\n").size() == 2);
}
