#include "tests/outline/outlined.h"
#include "tests/test.h"

using namespace duban;

TEST_CASE("A plan told on one line has its title, its chapters and their items") {
  const Outline outline = outlined(
      "云川县政务数据共享实施方案 第一章 总体要求 一、工作目标 一年见效。 二、实施范围 "
      "全县各部门。 "
      "第二章 重点任务 一、建设共享平台 6月底前建成。 二、归集基础数据 年底前完成。 "
      "云川县人民政府 2024年4月2日\n");
  REQUIRE(outline.head.issued == Day(2024, 4, 2));
  REQUIRE(outline.head.title == "云川县政务数据共享实施方案");
  REQUIRE(
      drawn(outline) ==
      "第一章|总体要求|\n  一、|工作目标|一年见效。\n  二、|实施范围|全县各部门。\n"
      "第二章|重点任务|\n  一、|建设共享平台|6月底前建成。\n  二、|归集基础数据|年底前完成。\n");
}

TEST_CASE("The preamble behind a glued title is not part of it") {
  const Outline outline = outlined(
      "云川县行政裁决工作规划 为规范行政裁决，制定本规划。 第一条 县司法局统筹推进。 "
      "第二条 年底前公布清单。 第三条 本规划自印发之日起施行。\n");
  REQUIRE(outline.head.title == "云川县行政裁决工作规划");
  REQUIRE(outline.items.size() == 3);
}

TEST_CASE("Words that name no paper before a number are text") {
  REQUIRE(outlined("现将联系方式公布如下 1.电话 2.信箱\n").items.empty());
}

TEST_CASE("Offices before a colon are who, not what") {
  REQUIRE(
      drawn("一、职责分工\n①县教育局：新建学校两所。\n②县住建局、县消防救援大队：排查高层建筑。\n"
            "③各乡镇人民政府：每月巡查一次。\n") ==
      "一、|职责分工|\n  ①|新建学校两所|" + labelled(Label::owner, "县教育局") +
          "\n  ②|排查高层建筑|" + labelled(Label::owner, "县住建局、县消防救援大队") +
          "\n  ③||每月巡查一次。" + labelled(Label::owner, "各乡镇人民政府") + "\n");
}

TEST_CASE("Words before a colon that are no offices stay the heading") {
  CHECK(drawn("一、坚持以人民为中心：办好实事。\n").find("一、|坚持以人民为中心|") == 0);
  CHECK(drawn("一、县教育局：\n（一）新建学校。\n").find("一、|县教育局|") == 0);
}

TEST_CASE("Headings of a report end with a colon too") {
  REQUIRE(
      drawn(
          "云川县司法局2022年工作总结和2023年工作计划\n2022年工作总结：\n一、普法宣传\n举办讲座。\n"
          "2023年工作计划：\n一、执法监督\n开展评查。\n") ==
      "|2022年工作总结|\n  一、|普法宣传|举办讲座。\n|2023年工作计划|\n"
      "  一、|执法监督|开展评查。\n");
}
