#include "tests/outline/outlined.h"
#include "tests/test.h"

using namespace duban;

namespace {

std::string title_of(const std::string& text) { return outlined(text).items.at(0).title; }

}  // namespace

TEST_CASE("A short first sentence that more text follows is the heading") {
  REQUIRE(title_of("（一）支持灵活就业。落实补贴政策，发放创业贷款。\n") == "支持灵活就业");
  REQUIRE(title_of("（一）加强领导，确保形成合力。各单位抓好落实。\n") == "加强领导，确保形成合力");
  REQUIRE(title_of("（一）总体目标：到2025年，基本建成。\n") == "总体目标");
}

TEST_CASE("A line of its own is the heading of the text below it") {
  REQUIRE(title_of("十、地下停车位、车库办理预售\n房地产项目可以同步办理许可。\n") ==
          "地下停车位、车库办理预售");
}

TEST_CASE("An instruction without a heading is all text") {
  REQUIRE(title_of("①县政府常务会议每半年听取专题汇报不少于1次；\n") == "");
  REQUIRE(title_of("1.将研究情况列入年度报告必述内容；\n") == "");
  REQUIRE(title_of("1.2024年6月底前完成清理并公布结果。\n") == "");
  REQUIRE(title_of("第二条 各部门作出决定，适用本办法。\n") == "");
}

TEST_CASE("A bracket that says who or when is no part of the heading") {
  REQUIRE(drawn("（一）总结验收阶段（2025年下半年）。完成自查。\n") ==
          "（一）|总结验收阶段|（2025年下半年）。完成自查。\n");
  REQUIRE(drawn("1.推行一网通办。（牵头单位：县数据局）\n") ==
          "1.|推行一网通办|（牵头单位：县数据局）\n");
  REQUIRE(title_of("1.推进电子设计（EDA）整合。攻关核心技术。\n") == "推进电子设计（EDA）整合");
}

TEST_CASE("The heading of a problem is its whole sentence") {
  REQUIRE(title_of("问题1：部分单位一年内未专题研究法治工作。\n整改时限：2024年\n") ==
          "部分单位一年内未专题研究法治工作");
  REQUIRE(title_of("1.问题：执法案卷不规范\n（1）责任单位：县司法局\n") == "执法案卷不规范");
}

TEST_CASE("Labelled lines tell of the item above them") {
  REQUIRE(drawn("一、加大供应。增加用地。\n责任单位：市国土局\n时限：全年\n"
                "二、强化管理。公布价格。责任单位：市发改委；完成时限：2024年11月。\n") ==
          "一、|加大供应|增加用地。" + labelled(Label::owner, "市国土局") +
              labelled(Label::due, "全年") + "\n" + "二、|强化管理|公布价格。" +
              labelled(Label::owner, "市发改委；") + labelled(Label::due, "2024年11月。") + "\n");
}

TEST_CASE("Labels behind the measures of a problem are the problem's") {
  REQUIRE(
      drawn("问题1：研究不够。\n整改目标：每年研究2次。\n整改措施：\n1.列入计划；\n2.每季度通报。\n"
            "整改时限：立行立改\n牵头单位：县委办\n") ==
      "问题1|研究不够|" + labelled(Label::goal, "每年研究2次。") +
          labelled(Label::due, "立行立改") + labelled(Label::lead, "县委办") + "\n" +
          "  1.||列入计划；\n  2.||每季度通报。\n");
}

TEST_CASE("Numbered labels are no items") {
  REQUIRE(
      drawn(
          "1."
          "问题：公开不及时\n（1）整改目标：按时公开。\n（2）整改措施：\n①建立台账；\n②逐一核查。\n"
          "（3）责任科室（股室）：法规股\n（4）完成时间节点：2024年6月\n") ==
      "1.|公开不及时|" + labelled(Label::goal, "按时公开。") + labelled(Label::owner, "法规股") +
          labelled(Label::due, "2024年6月") + "\n" + "  ①||建立台账；\n  ②||逐一核查。\n");
}

TEST_CASE("Offices name labels in many ways") {
  const auto [name, label] = GENERATE(table<std::string, Label>({{"县级牵头部门", Label::lead},
                                                                 {"主办单位", Label::lead},
                                                                 {"第一责任单位", Label::lead},
                                                                 {"责任主体", Label::owner},
                                                                 {"承办处室", Label::owner},
                                                                 {"落实单位", Label::owner},
                                                                 {"协办单位", Label::support},
                                                                 {"参与部门", Label::support},
                                                                 {"办理时限", Label::due},
                                                                 {"整改完成时限", Label::due},
                                                                 {"时序进度", Label::due},
                                                                 {"责任领导", Label::person},
                                                                 {"整改责任人", Label::person},
                                                                 {"工作目标", Label::goal},
                                                                 {"具体举措", Label::measure},
                                                                 {"成果形式", Label::evidence}}));
  const Outline outline = outlined("一、抓好落实。全面推进。\n" + name + "：某某\n");
  REQUIRE(drawn(outline) == "一、|抓好落实|全面推进。" + labelled(label, "某某") + "\n");
}

TEST_CASE("Words before a colon that are no label are text") {
  REQUIRE(drawn("一、抓好落实。全面推进。\n具体来说：逐项销号。\n") ==
          "一、|抓好落实|全面推进。具体来说：逐项销号。\n");
}
