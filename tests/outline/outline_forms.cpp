#include "tests/outline/outlined.h"
#include "tests/test.h"

using namespace duban;

TEST_CASE("Each form is an item, led by whom it is given to") {
  const Outline outline = outlined(
      "云川县人民政府督查室\n督办通知单\n督办事项：老城排水管网改造\n承办单位：县住建局\n"
      "协办单位：县水利局\n办理时限：2024年5月20日前\n工作要求：查清全部积水点。\n"
      "云川县人民政府督查室\n督办通知单\n督办事项：清理拖欠工资\n承办单位：县人社局\n"
      "办理时限：2024年6月15日前\n");
  REQUIRE(drawn(outline) ==
          "|老城排水管网改造|" + labelled(Label::lead, "县住建局") +
              labelled(Label::support, "县水利局") + labelled(Label::due, "2024年5月20日前") +
              labelled(Label::measure, "查清全部积水点。") + "\n|清理拖欠工资|" +
              labelled(Label::lead, "县人社局") + labelled(Label::due, "2024年6月15日前") + "\n");
  REQUIRE(outline.items[0].matter);
}

TEST_CASE("The day a matter was handed over is no time limit") {
  REQUIRE(drawn("督办通知\n交办事项：修复水毁村道\n交办时间：2024年3月1日\n承办单位：县交通局\n")
              .find(labelled(Label::due, "2024年3月1日")) == std::string::npos);
}

TEST_CASE("A matter without who or when heads no form") {
  REQUIRE(outlined("关于征集线索的公告\n事项名称：自行填写\n欢迎来信来电。\n").items.empty());
}

TEST_CASE("The name of a matter before a numbered one is no title") {
  REQUIRE(drawn("督办清单\n1.督办事项：修复水毁村道\n责任单位：县交通局\n"
                "2.督办事项：加固危桥\n责任单位：县交通局\n") ==
          "1.|修复水毁村道|" + labelled(Label::owner, "县交通局") + "\n2.|加固危桥|" +
              labelled(Label::owner, "县交通局") + "\n");
}

TEST_CASE("Who undertakes a duty leads it beside who assists, and not beside who is in charge") {
  CHECK(drawn("一、抓好落实。\n承办单位：县交通局\n配合单位：县财政局\n")
            .find(labelled(Label::lead, "县交通局")) != std::string::npos);
  CHECK(drawn("一、抓好落实。\n主办单位：县政府办\n承办单位：县交通局\n协办单位：县财政局\n")
            .find(labelled(Label::owner, "县交通局")) != std::string::npos);
}

TEST_CASE("Lists count on beyond any usual length") {
  std::string text = "云川县问题清单\n";
  for (int at = 1; at <= 1200; ++at)
    text += std::to_string(at) + ".整改第" + std::to_string(at) + "号隐患。\n";
  REQUIRE(outlined(text).items.size() == 1200);
  REQUIRE(outlined("云川县工作要点\n1.完善制度。\n2.开展培训。\n2024.完成\n").items.size() == 2);
}
