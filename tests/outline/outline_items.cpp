#include "tests/outline/outlined.h"
#include "tests/test.h"

using namespace duban;

TEST_CASE("Items stand under the headings of the usual order") {
  REQUIRE(drawn("一、健全制度\n"
                "（一）完善立法。全年立项3件。\n"
                "1．开展调研。走访企业。\n"
                "（1）上半年完成问卷；\n"
                "二、规范执法\n"
                "（二）推行公示。公开结果。\n") ==
          "一、|健全制度|\n"
          "  （一）|完善立法|全年立项3件。\n"
          "    1.|开展调研|走访企业。\n"
          "      （1）||上半年完成问卷；\n"
          "二、|规范执法|\n"
          "  （二）|推行公示|公开结果。\n");
}

TEST_CASE("An item whose heading was left out is followed by a heading, not above it") {
  const Outline outline =
      outlined("（三）扩大培训。办好夜校。\n二、强化监督\n（四）开展检查。全面覆盖。\n");
  REQUIRE(outline.items.size() == 3);
  REQUIRE(outline.items[1].parent == -1);
  REQUIRE(outline.items[2].parent == 1);
}

TEST_CASE("Bracketed numbers inside plain ones are known by beginning anew") {
  REQUIRE(drawn("1.推进公开\n（一）主动公开。更新目录。\n（二）依申请公开。规范答复。\n"
                "2.强化监督\n（一）内部监督。审计先行。\n（二）外部监督。接受质询。\n"
                "3.加强保障\n（一）经费保障。列入预算。\n") ==
          "1.|推进公开|\n  （一）|主动公开|更新目录。\n  （二）|依申请公开|规范答复。\n"
          "2.|强化监督|\n  （一）|内部监督|审计先行。\n  （二）|外部监督|接受质询。\n"
          "3.|加强保障|\n  （一）|经费保障|列入预算。\n");
}

TEST_CASE("A plan glued into one line is taken apart where its numbers count on") {
  REQUIRE(drawn("一、提升便利度（一）简化材料。一次告知。（市司法局负责）（二）压缩时限。当日办结。"
                "二、强化监管（三）联合抽查。按照第（二）项要求，（一）至（三）均须留痕。\n") ==
          "一、|提升便利度|\n"
          "  （一）|简化材料|一次告知。（市司法局负责）\n"
          "  （二）|压缩时限|当日办结。\n"
          "二、|强化监管|\n"
          "  （三）|联合抽查|按照第（二）项要求，（一）至（三）均须留痕。\n");
}

TEST_CASE("A glued plan may begin behind the colon that announces it") {
  REQUIRE(drawn("各镇人民政府：现就做好河道管护提出以下意见：一、压实责任 1.明确河长。张榜公布。"
                "2.加密巡查。每周一次。二、加强保障 3.落实经费。列入预算。\n") ==
          "一、|压实责任|\n"
          "  1.|明确河长|张榜公布。\n"
          "  2.|加密巡查|每周一次。\n"
          "二、|加强保障|\n"
          "  3.|落实经费|列入预算。\n");
  REQUIRE(outlined("一、压实责任。做到以下两点：1.明确河长；2.加密巡查。\n").items.size() == 1);
}

TEST_CASE("In a glued plan a heading may have two clauses") {
  REQUIRE(drawn("一、深化改革，优化服务（一）精简材料。一次告知。（二）压缩时限。当日办结。\n") ==
          "一、|深化改革，优化服务|\n"
          "  （一）|精简材料|一次告知。\n"
          "  （二）|压缩时限|当日办结。\n");
}

TEST_CASE("The last name before a label with a blank is no part of the label") {
  const Outline outline =
      outlined("1.修缮水闸。限期完工。\n责任单位：县财政局、县水利局 完成时限：2024年6月\n");
  std::vector<std::string> fields;
  for (const OutlinePiece& piece : outline.pieces)
    if (piece.kind == PieceKind::field) fields.push_back(piece.text.text());
  REQUIRE(fields.size() == 2);
  REQUIRE(fields[0].starts_with("县财政局、县水利局"));
  REQUIRE(fields[1] == "2024年6月");
}

TEST_CASE("A star before a number weighs the item") {
  REQUIRE(drawn("1.修缮水闸。限期完工。\n★2.疏浚河道。保持畅通。\n3.绿化堤岸。广植乔木。\n") ==
          "1.|修缮水闸|限期完工。\n2.|疏浚河道|保持畅通。\n3.|绿化堤岸|广植乔木。\n");
}

TEST_CASE("A line of its own with who and when is no heading") {
  const Outline outline =
      outlined("一、治水\n1.修缮水闸。限期完工。\n【工程处牵头，4月底】\n2.疏浚河道。保持畅通。\n");
  REQUIRE(outline.items.size() == 3);
}

TEST_CASE("What only looks like a marker is text") {
  const std::string text =
      GENERATE(as<std::string>{}, "二、三孩家庭享受优惠。", "1.5亿元由财政保障。",
               "2、3月份集中检查。", "3.15期间开展宣传。", "12345热线全天值守。",
               "2024年全面铺开。", "一、二级市场同步开放。", "第三条规定的情形除外。");
  const Outline outline = outlined("一、落实政策。各单位按规定执行。\n" + text + "\n");
  REQUIRE(outline.items.size() == 1);
}

TEST_CASE("A date behind a marker does not hide it") {
  REQUIRE(drawn("一、党建\n1.5月底前完成换届。\n2.2024年6月底前举办培训。\n") ==
          "一、|党建|\n  1.||5月底前完成换届。\n  2.||2024年6月底前举办培训。\n");
}

TEST_CASE("All printed forms of a marker give its bare number") {
  const auto [line, core, style] = GENERATE(table<std::string, std::string, NumberStyle>(
      {{"第一章 总则", "一", NumberStyle::chapter},
       {"第十二条 突出重点。抓好落实。", "十二", NumberStyle::article},
       {"二十一、加强宣传", "二十一", NumberStyle::han},
       {"(三)加强宣传", "三", NumberStyle::han_bracket},
       {"14．加强宣传", "14", NumberStyle::digit},
       {"3、加强宣传", "3", NumberStyle::digit},
       {"⑵加强宣传", "2", NumberStyle::digit_bracket},
       {"4）加强宣传", "4", NumberStyle::digit_bracket},
       {"③加强宣传", "3", NumberStyle::circled},
       {"任务2：加强宣传", "2", NumberStyle::named},
       {"问题一：宣传不足", "一", NumberStyle::named}}));
  const Outline outline = outlined(line + "\n");
  REQUIRE(outline.items.size() == 1);
  REQUIRE(outline.items[0].marker.core == core);
  REQUIRE(outline.items[0].marker.style == style);
}

TEST_CASE("Dotted numbers are items only where the document counts them") {
  REQUIRE(drawn("1 总体要求\n1.1 指导思想\n坚持依法行政。\n1.2 工作目标\n投入1.5亿元。\n"
                "2 重点任务\n2.1 完善机制\n每月会商。\n") ==
          "1|总体要求|\n  1.1|指导思想|坚持依法行政。\n  1.2|工作目标|投入1.5亿元。\n"
          "2|重点任务|\n  2.1|完善机制|每月会商。\n");
}

TEST_CASE("一是 and 二是 are items where they are all the structure of a section") {
  REQUIRE(drawn("四、下年安排\n一是抓实学法。全年学法6次。\n二是抓实培训。举办两期。\n") ==
          "四、|下年安排|\n  一是|抓实学法|全年学法6次。\n  二是|抓实培训|举办两期。\n");
  REQUIRE(drawn("四、下年工作打算\n将抓好两件事。一是抓实学法。全年学法6次。二是抓实培训。举办两期"
                "。\n") ==
          "四、|下年工作打算|将抓好两件事。\n  一是|抓实学法|全年学法6次。\n  "
          "二是|抓实培训|举办两期。\n");
}

TEST_CASE("一是 and 二是 inside a numbered item are its text") {
  const Outline outline = outlined(
      "一、组织领导\n（一）压实责任。层层落实。\n一是建立专班。\n二是定期会商。\n（二）强化督查。每"
      "季度通报。\n");
  REQUIRE(outline.items.size() == 3);
  const Outline past =
      outlined("一、主要做法\n一是建章立制；二是开展培训。\n二、打算\n继续推进。\n");
  REQUIRE(past.items.size() == 2);
}

TEST_CASE("Attachments of a notice stand apart from it and each other") {
  const Outline outline = outlined(
      "关于印发任务清单的通知\n各科室：\n现印发给你们，请认真贯彻执行。\n"
      "附件：1.重点任务分工表\n2.指标清单\n某县司法局\n2024年3月5日\n"
      "附件1\n重点任务分工表\n1.完成立法。形成草案。\n附件2\n指标清单\n1.提高备案率。逐件登记。\n");
  REQUIRE(drawn(outline) ==
          "附件1|重点任务分工表|\n  1.|完成立法|形成草案。\n"
          "附件2|指标清单|\n  1.|提高备案率|逐件登记。\n");
}

TEST_CASE("A table of contents makes no items") {
  REQUIRE(drawn("某市普法规划\n目录\n一、总体要求\n二、主要任务\n一、总体要求\n坚持统筹。\n二、主要"
                "任务\n抓好宣传。\n") == "一、|总体要求|坚持统筹。\n二、|主要任务|抓好宣传。\n");
}

TEST_CASE("Labels may stand alone on their lines, as the cells of a lost table do") {
  REQUIRE(drawn("问题1\n台账不健全。\n整改时限\n2024年6月底\n责任单位\n县水利局\n"
                "问题2\n培训不到位。\n整改时限\n年底前\n责任单位\n县人社局\n") ==
          "问题1|台账不健全|" + labelled(Label::due, "2024年6月底") +
              labelled(Label::owner, "县水利局") + "\n问题2|培训不到位|" +
              labelled(Label::due, "年底前") + labelled(Label::owner, "县人社局") + "\n");
}

TEST_CASE("Problems told one after another in a paragraph are items") {
  REQUIRE(drawn("整改台账：问题1：台账不健全。整改时限：6月底前。责任单位：县水利局。"
                "问题2：培训不到位。整改时限：年底前。责任单位：县人社局。\n") ==
          "问题1|台账不健全|" + labelled(Label::due, "6月底前。") +
              labelled(Label::owner, "县水利局。") + "\n问题2|培训不到位|" +
              labelled(Label::due, "年底前。") + labelled(Label::owner, "县人社局。") + "\n");
}

TEST_CASE("Forms count what they hand over: 整改事项一, 督办事项2") {
  REQUIRE(drawn("整改事项一：公示不及时\n整改期限：6月底前\n整改事项二：培训不到位\n整改期限：年底"
                "前\n") == "整改事项一|公示不及时|" + labelled(Label::due, "6月底前") +
                               "\n整改事项二|培训不到位|" + labelled(Label::due, "年底前") + "\n");
}

TEST_CASE("Headings without a number part what stands between them") {
  REQUIRE(drawn("某县行动方案\n工作目标\n到明年，进入前列。\n重点任务\n1.提升服务\n一窗受理。\n"
                "保障措施\n加强领导。成立专班。\n") ==
          "|工作目标|到明年，进入前列。\n"
          "|重点任务|\n  1.|提升服务|一窗受理。\n"
          "|保障措施|加强领导。成立专班。\n");
}
