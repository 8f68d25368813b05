#include "tests/outline/outlined.h"
#include "tests/test.h"

using namespace duban;

namespace {

SourceCell cell(const std::string& words, bool from_above = false) {
  SourceCell made;
  if (!words.empty()) made.lines.push_back(Traced(words, 0));
  made.from_above = from_above;
  return made;
}

std::string drawn_rows(std::vector<SourceRow> rows) {
  SourceText source;
  source.kind = SourceKind::docx;
  SourceBlock table;
  table.kind = SourceBlock::Kind::table;
  table.rows = std::move(rows);
  source.blocks.push_back(std::move(table));
  return drawn(make_outline(source));
}

const SourceRow names = {cell("序号"), cell("重点任务"), cell("具体措施"), cell("牵头单位"),
                         cell("完成时限")};

}  // namespace

TEST_CASE("Rows of one task that differ in who and when are items under it") {
  REQUIRE(drawn_rows({names,
                      {cell("1"), cell("规范涉企检查"), cell("编制检查事项目录"), cell("县司法局"),
                       cell("3月底前")},
                      {cell("1", true), cell("规范涉企检查", true), cell("推行综合查一次"),
                       cell("县市场监管局"), cell("6月底前")},
                      {cell("2"), cell("化解积案"), cell("逐案包保"), cell("县信访局"),
                       cell("9月底前")}}) ==
          "1|规范涉企检查|\n  |编制检查事项目录|" + labelled(Label::lead, "县司法局") +
              labelled(Label::due, "3月底前") + "\n  |推行综合查一次|" +
              labelled(Label::lead, "县市场监管局") + labelled(Label::due, "6月底前") +
              "\n2|化解积案|逐案包保" + labelled(Label::lead, "县信访局") +
              labelled(Label::due, "9月底前") + "\n");
}

TEST_CASE("What all rows of a task share is the task's own") {
  REQUIRE(drawn_rows({names,
                      {cell("1"), cell("规范涉企检查"), cell("编制检查事项目录"), cell("县司法局"),
                       cell("3月底前")},
                      {cell("1", true), cell("规范涉企检查", true), cell("推行综合查一次"),
                       cell("县司法局", true), cell("6月底前")}}) ==
          "1|规范涉企检查|" + labelled(Label::lead, "县司法局") + "\n  |编制检查事项目录|" +
              labelled(Label::due, "3月底前") + "\n  |推行综合查一次|" +
              labelled(Label::due, "6月底前") + "\n");
}

TEST_CASE("Rows that say more of a task and nothing of who and when stay with it") {
  REQUIRE(drawn_rows({names,
                      {cell("1"), cell("规范涉企检查"), cell("编制检查事项目录。"),
                       cell("县司法局"), cell("3月底前")},
                      {cell("1", true), cell("规范涉企检查", true), cell("推行综合查一次。"),
                       cell("县司法局", true), cell("3月底前", true)}}) ==
          "1|规范涉企检查|编制检查事项目录。推行综合查一次。" + labelled(Label::lead, "县司法局") +
              labelled(Label::due, "3月底前") + "\n");
}

TEST_CASE("Columns of quarters give an item each, with the quarter for its time") {
  REQUIRE(drawn("序号\t建设项目\t一季度\t二季度目标\t责任单位\n"
                "1\t城北泵站\t批复可研\t主体开工\t县水利局\n"
                "2\t城南泵站\t√\t批复可研\t县住建局\n") ==
          "1|城北泵站|" + labelled(Label::owner, "县水利局") + "\n  |批复可研|" +
              labelled(Label::due, "一季度") + "\n  |主体开工|" +
              labelled(Label::due, "二季度目标") + "\n2|城南泵站|" + labelled(Label::remark, "√") +
              labelled(Label::owner, "县住建局") + "\n  |批复可研|" +
              labelled(Label::due, "二季度目标") + "\n");
}

TEST_CASE("Quarters in the cells of a time column name no columns") {
  REQUIRE(drawn("序号\t工作任务\t启动时间\t完成时间\t责任单位\n"
                "1\t清理文件\t一季度\t二季度\t县司法局\n"
                "2\t修订办法\t二季度\t四季度\t县司法局\n")
              .find("1|清理文件|") == 0);
}

TEST_CASE("Who undertakes a task leads it beside a column of who assists") {
  const std::string lead = labelled(Label::lead, "县交通局");
  CHECK(drawn("序号\t工作任务\t承办单位\t协办单位\n1\t修复村道\t县交通局\t县财政局\n"
              "2\t加固桥梁\t县交通局\t县财政局\n")
            .find(lead) != std::string::npos);
  CHECK(drawn("序号\t工作任务\t主要负责单位\t参与单位\n1\t修复村道\t县交通局\t县财政局\n"
              "2\t加固桥梁\t县交通局\t县财政局\n")
            .find(lead) != std::string::npos);
  CHECK(drawn("序号\t工作任务\t主责\t协办\n1\t修复村道\t县交通局\t县财政局\n"
              "2\t加固桥梁\t县交通局\t县财政局\n")
            .find(lead) != std::string::npos);
  CHECK(
      drawn(
          "序号\t工作任务\t主办单位\t承办单位\t协办单位\n"
          "1\t修复村道\t县政府办\t县交通局\t县财政局\n2\t加固桥梁\t县政府办\t县交通局\t县财政局\n")
          .find(lead) == std::string::npos);
}
