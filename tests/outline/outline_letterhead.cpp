#include "tests/outline/outlined.h"
#include "tests/test.h"

using namespace duban;

namespace {

constexpr auto notice =
    "发布日期：2024-03-20\n"
    "某市人民政府办公室关于印发某市依法行政三年规划（2024—2026年）的通知\n"
    "某政办发〔2024〕8号\n"
    "各县（区）人民政府，市政府各部门：\n"
    "《某市依法行政三年规划（2024—2026年）》已经市政府同意，现印发给你们，请认真贯彻执行。\n"
    "某市人民政府办公室\n"
    "2024年3月5日\n"
    "（此件公开发布）\n"
    "某市依法行政三年规划（2024—2026年）\n"
    "为推进依法行政，制定本规划。\n"
    "一、完善制度\n"
    "抓好立法工作，每年立项3件。\n"
    "各县（区）要结合实际制定具体措施，于4月底前报市司法局备案。\n"
    "本规划自印发之日起施行。\n";

}  // namespace

TEST_CASE("A notice names its plan, issuer, number, day and period") {
  const Letterhead head = outlined(notice).head;
  REQUIRE(head.title == "某市依法行政三年规划（2024—2026年）");
  REQUIRE(head.issuer == "某市人民政府办公室");
  REQUIRE(head.number == "某政办发〔2024〕8号");
  REQUIRE(head.issued == Day(2024, 3, 5));
  REQUIRE(head.period_start == Day(2024, 1, 1));
  REQUIRE(head.period_end == Day(2026, 12, 31));
}

TEST_CASE("Paragraphs before the first item and closing words behind the last are loose") {
  REQUIRE(words_of(outlined(notice), PieceKind::loose) ==
          "为推进依法行政，制定本规划。\n"
          "各县（区）要结合实际制定具体措施，于4月底前报市司法局备案。\n"
          "本规划自印发之日起施行。\n");
}

TEST_CASE("A paragraph behind the bracket of owners of the last item is loose") {
  const Outline outline =
      outlined("一、抓好宣传。全面覆盖。（责任单位：县司法局）\n有关情况年底前书面反馈。\n");
  REQUIRE(words_of(outline, PieceKind::loose) == "有关情况年底前书面反馈。\n");
}

TEST_CASE("A call on all units behind a last item that is one sentence is loose") {
  const Outline outline = outlined(
      "一、开展评查。每半年组织一次评查。\n二、严禁下达罚没指标。\n"
      "各县（市、区）要在5月底前制定本地区实施方案。\n");
  REQUIRE(words_of(outline, PieceKind::loose) == "各县（市、区）要在5月底前制定本地区实施方案。\n");
}

TEST_CASE("The day a paper was made comes before the day it was put on a page") {
  const auto issued = [](const std::string& lines) {
    return outlined(lines + "某县工作方案\n一、抓好落实\n全面推进。\n").head.issued;
  };
  REQUIRE(issued("发布日期：2023-10-21\n成文日期：2023-09-22\n") == Day(2023, 9, 22));
  REQUIRE(issued("发布日期：2023-10-21\n") == Day(2023, 10, 21));
  REQUIRE(issued("某县人民政府于2021年12月8日印发某县工作方案。\n") == Day(2021, 12, 8));
  REQUIRE(issued("") == std::nullopt);
  REQUIRE(outlined("某县工作报告\n一、抓好落实\n全面推进。\n某县人民政府\n二〇二四年一月十五日\n")
              .head.issued == Day(2024, 1, 15));
}

TEST_CASE("A title may take two lines and a notice without its plan gives the plan's name") {
  REQUIRE(outlined("某市关于完善服务体系\n推动创新发展的工作措施\n一、抓好落实\n全面推进。\n")
              .head.title == "某市关于完善服务体系推动创新发展的工作措施");
  REQUIRE(outlined("某县关于印发《某县普法要点》的通知\n一、抓好落实\n全面推进。\n").head.title ==
          "某县普法要点");
}

TEST_CASE("Every word of a document stands in one piece, in order") {
  const std::string text =
      GENERATE(as<std::string>{}, notice, "", "\n\n", "没有编号的一段。\n又一段\n",
               "一、甲（一）乙。丙。（二）丁。戊。二、己（三）庚。\n责任单位：辛；时限：壬\n",
               "附件1\n清单\n1.甲。乙。\n附件2\n表\n序号\t重点任务\t责任单位\n1\t甲\t乙\n");
  std::string pieces;
  for (const OutlinePiece& piece : outlined(text).pieces) pieces += piece.text.text();
  std::string wanted;
  for (const SourceBlock& block : clean_blocks(text_source(text))) {
    wanted += block.line.text();
    for (const SourceRow& row : block.rows)
      for (const SourceCell& cell : row)
        for (const Traced& line : cell.lines)
          if (!cell.from_above && !cell.from_left) wanted += line.text();
  }
  REQUIRE(pieces == wanted);
}

TEST_CASE("Any bytes are taken apart without harm") {
  std::string bytes;
  unsigned state = 1;
  const std::string signs[] = {"一", "、", "（",       "）",   "1",  ".",  "。", "；",   "：",
                               "\n", "是", "责任单位", "附件", "第", "条", "\t", "\xe4", "年"};
  for (int count = 0; count < 20000; ++count) {
    state = state * 1664525u + 1013904223u;
    bytes += signs[(state >> 16) % std::size(signs)];
  }
  REQUIRE_NOTHROW(outlined(bytes));
}

TEST_CASE("A title over two lines is whole where the notice names it so") {
  const Letterhead head =
      outlined(
          "东河县人民政府办公室\n关于印发《东河县2023年重点工作任务分解方案》的通知\n"
          "各部门：\n现印发给你们。\n2023年3月1日\n东河县2023年重点工作\n\n任务分解方案\n"
          "一、稳定增长\n1.新增企业20家。\n")
          .head;
  REQUIRE(head.title == "东河县2023年重点工作任务分解方案");
  REQUIRE(head.issuer == "东河县人民政府办公室");
}

TEST_CASE("Office and day may share a line, and the title may name the office") {
  const Letterhead head =
      outlined("督办清单\n县政府督查室　　　　2024年4月2日\n1.加快清欠。\n").head;
  REQUIRE(head.title == "督办清单");
  REQUIRE(head.issuer == "县政府督查室");
  REQUIRE(head.issued == Day(2024, 4, 2));
  REQUIRE(outlined("东河县财政局2023年度法治政府建设年度报告\n一、主要工作\n").head.issuer ==
          "东河县财政局");
  REQUIRE(outlined("关于加强管理的若干措施\n一、加强领导\n").head.issuer.empty());
}

TEST_CASE("The table of particulars above a text names issuer, number and day") {
  const Letterhead head = outlined(
                              "索引号\tA1\t发布机构\t某县人民政府办公室\n"
                              "发文字号\t某政办〔2023〕12号\t成文日期\t2023年3月15日\n"
                              "某县2023年食品安全工作安排\n"
                              "发布时间：2023-03-20\n"
                              "一、健全制度。4月底前完成名单更新。\n"
                              "二、强化宣传。6月底前举办宣传周。\n")
                              .head;
  CHECK(head.issuer == "某县人民政府办公室");
  CHECK(head.number == "某政办〔2023〕12号");
  CHECK(head.issued == Day(2023, 3, 15));
}
