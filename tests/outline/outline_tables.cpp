#include "outline/make_outline.h"
#include "tests/outline/outlined.h"
#include "tests/test.h"

using namespace duban;

TEST_CASE("Rows of a task table are items with fields") {
  const Outline outline = outlined(
      "某县重点任务分工表\n"
      "序号\t重点任务\t牵头单位\t配合单位\t完成时限\n"
      "一、健全制度\n"
      "1\t全面实行权责清单制度\t县委编办\t县司法局\t长期坚持\n"
      "2\t重要文件后评估，每年不少于1件\t县司法局\t—\t每年12月底前\n");
  REQUIRE(drawn(outline) ==
          "一、|健全制度|\n"
          "  1|全面实行权责清单制度|" +
              labelled(Label::lead, "县委编办") + labelled(Label::support, "县司法局") +
              labelled(Label::due, "长期坚持") + "\n  2||重要文件后评估，每年不少于1件" +
              labelled(Label::lead, "县司法局") + labelled(Label::support, "—") +
              labelled(Label::due, "每年12月底前") + "\n");
  REQUIRE(outline.items[1].row);
  REQUIRE(outline.items[1].whole_cell);
  REQUIRE(outline.items[1].marker.style == NumberStyle::column);
  REQUIRE(outline.head.title == "某县重点任务分工表");
}

TEST_CASE("A heading column beside a text column gives the title, a category the group") {
  REQUIRE(drawn("序号\t任务类别\t工作举措\t具体任务\t责任单位\n"
                "1\t算力\t优化布局。\t制定管理办法，建立评估机制。\t县发改局\n"
                "2\t算力\t优化布局。\t完善监测平台。\t县数据局\n"
                "3\t数据\t加强利用。\t遴选企业5家。\t县数据局\n") ==
          "|算力|\n  1|优化布局|制定管理办法，建立评估机制。" + labelled(Label::owner, "县发改局") +
              "\n  2|优化布局|完善监测平台。" + labelled(Label::owner, "县数据局") +
              "\n|数据|\n  3|加强利用|遴选企业5家。" + labelled(Label::owner, "县数据局") + "\n");
}

namespace {

SourceCell cell(const std::string& words, bool from_above = false) {
  SourceCell made;
  if (!words.empty()) made.lines.push_back(Traced(words, 0));
  made.from_above = from_above;
  return made;
}

Outline of_rows(std::vector<SourceRow> rows) {
  SourceText source;
  source.kind = SourceKind::docx;
  SourceBlock table;
  table.kind = SourceBlock::Kind::table;
  table.rows = std::move(rows);
  source.blocks.push_back(std::move(table));
  return make_outline(source);
}

}  // namespace

TEST_CASE("A heading cell that several numbered rows share is their group") {
  REQUIRE(
      drawn(of_rows({{cell("工作任务"), cell("序号"), cell("具体要求"), cell("时限要求")},
                     {cell("主动公开"), cell("1"), cell("更新栏目。"), cell("6月底前")},
                     {cell("主动公开", true), cell("2"), cell("编制年报。"), cell("年底前")}})) ==
      "|主动公开|\n  1||更新栏目。" + labelled(Label::due, "6月底前") + "\n  2||编制年报。" +
          labelled(Label::due, "年底前") + "\n");
}

TEST_CASE("Rows below a task cell that was merged go on with its item") {
  REQUIRE(drawn(of_rows({{cell("工作任务"), cell("任务分解"), cell("责任单位")},
                         {cell("★抓好党建品牌创建"), cell("3月：制定方案"), cell("机关党委")},
                         {cell("★抓好党建品牌创建", true), cell("12月：开展评比"), cell("")}})) ==
          "|抓好党建品牌创建|3月：制定方案12月：开展评比" + labelled(Label::owner, "机关党委") +
              "\n");
}

TEST_CASE("An owner cell merged over several tasks is each one's") {
  REQUIRE(drawn(of_rows({{cell("序号"), cell("工作内容"), cell("责任单位")},
                         {cell("1"), cell("完善清单制度"), cell("县委编办")},
                         {cell("2"), cell("公开办事指南"), cell("县委编办", true)}})) ==
          "1|完善清单制度|" + labelled(Label::owner, "县委编办") + "\n2|公开办事指南|" +
              labelled(Label::owner, "县委编办") + "\n");
}

TEST_CASE("A header may take two rows and come again on every page") {
  REQUIRE(drawn(of_rows(
              {{cell("序号"), cell("工作任务"), cell("责任分工"), cell("责任分工")},
               {cell("序号", true), cell("工作任务", true), cell("牵头单位"), cell("配合单位")},
               {cell("1"), cell("清理规范文件"), cell("县司法局"), cell("各部门")},
               {cell("序号"), cell("工作任务"), cell("牵头单位"), cell("配合单位")},
               {cell("2"), cell("开展案卷评查"), cell("县司法局"), cell("各部门")}})) ==
          "1|清理规范文件|" + labelled(Label::lead, "县司法局") +
              labelled(Label::support, "各部门") + "\n2|开展案卷评查|" +
              labelled(Label::lead, "县司法局") + labelled(Label::support, "各部门") + "\n");
}

TEST_CASE("Tasks that bear their own numbers stand under the cell that heads them") {
  const std::vector<SourceRow> rows = {
      {cell("项目"), cell("主要内容"), cell("责任部门")},
      {cell("一、党建工作"), cell("1.完成支部换届"), cell("组织处")},
      {cell("一、党建工作", true), cell("2.开展党员培训"), cell("党政办")},
      {cell("二、教学工作"), cell("3.修订培养方案（教务处牵头）"), cell("教务处")}};
  REQUIRE(drawn(of_rows(rows)) == "一、|党建工作|\n  1.|完成支部换届|" +
                                      labelled(Label::owner, "组织处") + "\n  2.|开展党员培训|" +
                                      labelled(Label::owner, "党政办") +
                                      "\n二、|教学工作|\n  3.|修订培养方案|（教务处牵头）" +
                                      labelled(Label::owner, "教务处") + "\n");
}

TEST_CASE("Measures counted anew in each row are no tasks") {
  const Outline outline =
      of_rows({{cell("问题"), cell("整改措施"), cell("责任单位")},
               {cell("公示不及时"), cell("1.开展自查；2.建立台账。"), cell("县司法局")},
               {cell("培训不到位"), cell("1.制定计划；2.组织考试。"), cell("县司法局")},
               {cell("案卷不规范"), cell("1.统一格式；2.组织评查。"), cell("县司法局")}});
  REQUIRE(outline.items.size() == 3);
  REQUIRE(outline.items[0].title == "公示不及时");
}

TEST_CASE("A column without a name of its own may number the rows; a sum is no task") {
  REQUIRE(drawn(of_rows({{cell("工作任务"), cell("工作任务"), cell("责任单位")},
                         {cell("1"), cell("完善清单制度"), cell("县委编办")},
                         {cell("2"), cell("公开办事指南"), cell("县政务办")},
                         {cell("合计"), cell("2项"), cell("")}})) ==
          "1|完善清单制度|" + labelled(Label::owner, "县委编办") + "\n2|公开办事指南|" +
              labelled(Label::owner, "县政务办") + "\n");
}

TEST_CASE("The first row of a table may be the title of all") {
  SourceCell across = cell("东河县2023年重点任务分工表");
  across.from_left = true;
  REQUIRE(of_rows({{cell("东河县2023年重点任务分工表"), across, across},
                   {cell("序号"), cell("工作任务"), cell("责任单位")},
                   {cell("1"), cell("完善清单制度"), cell("县委编办")},
                   {cell("2"), cell("公开办事指南"), cell("县政务办")}})
              .head.title == "东河县2023年重点任务分工表");
}

TEST_CASE("A section's number may stand in the column of numbers") {
  REQUIRE(drawn("序号\t工作任务\t责任单位\n一\t经济发展\n1\t盘活闲置厂房\t县工信局\n"
                "二\t社会治理\n2\t化解信访积案\t县信访局\n") ==
          "一|经济发展|\n  1|盘活闲置厂房|" + labelled(Label::owner, "县工信局") +
              "\n二|社会治理|\n  2|化解信访积案|" + labelled(Label::owner, "县信访局") + "\n");
}

TEST_CASE("Tasks counted 一, 二 in the column of numbers are no sections") {
  REQUIRE(drawn(of_rows({{cell("序号"), cell("工作任务"), cell("责任单位")},
                         {cell("一"), cell("盘活闲置厂房"), cell("县工信局")},
                         {cell("二"), cell("化解信访积案"), cell("")}})) ==
          "一|盘活闲置厂房|" + labelled(Label::owner, "县工信局") + "\n二|化解信访积案|\n");
}

TEST_CASE("A table that lists no tasks is loose text") {
  const Outline outline = of_rows({{cell("姓名"), cell("电话")}, {cell("张某"), cell("0700")}});
  REQUIRE(outline.items.empty());
  REQUIRE(words_of(outline, PieceKind::loose) == "姓名\n电话\n张某\n0700\n");
}
