#include "sentence/owners/owners.h"

#include <string>

#include "tests/test.h"

namespace duban {

namespace {

std::string joined(const std::vector<NamedOwner>& owners) {
  std::string all;
  for (const NamedOwner& owner : owners) all += (all.empty() ? "" : " ") + owner.name;
  return all;
}

std::string told(const OwnerMark& mark) {
  return joined(mark.leads) + " | " + joined(mark.support);
}

// "leads | support" of each mark, one a line.
std::string found(std::string_view text, bool first_leads = false) {
  std::string all;
  for (const OwnerMark& mark : find_owners(text, first_leads))
    all += (all.empty() ? "" : "\n") + told(mark);
  return all;
}

std::string rest(std::string_view text) {
  std::string all;
  for (const OwnerMark& mark : find_owners(text))
    for (const At at : mark.rest)
      all += (all.empty() ? "" : " ") + std::string(text.substr(at.from, at.to - at.from));
  return all;
}

std::string slot(std::string_view text, bool leads = false) {
  return told(read_owner_slot(text, leads));
}

}  // namespace

TEST_CASE("a labelled bracket names its owners") {
  CHECK(found("编制权责清单。（责任单位：市司法局、市财政局等）") == " | 市司法局 市财政局");
  CHECK(found("编制清单。(责任部门:县司法局、县财政局,各乡镇（街道）)") ==
        " | 县司法局 县财政局 各乡镇（街道）");
  CHECK(found("编制清单。（牵头单位：市司法局；责任单位：市教育局、各县（市、区）人民政府）") ==
        "市司法局 | 市教育局 各县（市、区）人民政府");
  CHECK(found("编制清单。（牵头单位：市司法局、市教育局 配合单位：市财政局）") ==
        "市司法局 市教育局 | 市财政局");
  CHECK(found("编制清单。（牵头单位：市司法局，配合单位：市财政局）") == "市司法局 | 市财政局");
  CHECK(
      found(
          "编制清单。（牵头单位：省市场监管局（省知识产权局）；责任单位：各区县（自治县）政府）") ==
      "省市场监管局（省知识产权局） | 各区县（自治县）政府");
  CHECK(found("编制清单。【责任单位：市司法局、市公安局】") == " | 市司法局 市公安局");
}

TEST_CASE("what a mark says of time is its rest") {
  CHECK(rest("编制清单。（牵头单位：市司法局；责任单位：市教育局，各县市人民政府，8月底完成）") ==
        "8月底完成");
  CHECK(rest("编制清单。（责任单位：市教育局；完成时限：2024年6月底）") == "2024年6月底");
  CHECK(rest("编制清单。（牵头单位：市司法局；责任单位：各县市，6月底前公布，12月底前总结）") ==
        "6月底前公布 12月底前总结");
  CHECK(rest("编制清单。（市司法局牵头，全年持续推进）") == "全年持续推进");
}

TEST_CASE("a bracket without labels says by its verbs who leads") {
  CHECK(found("完善制度。（司法部牵头，财政部、各省级人民政府按职责分工负责）") ==
        "司法部 | 财政部 各省级人民政府");
  CHECK(found("完善制度。（市司法局牵头，市财政局配合）") == "市司法局 | 市财政局");
  CHECK(found("完善制度。（市司法局、市财政局负责）") == " | 市司法局 市财政局");
  CHECK(found("完善制度。（市司法局会同市财政局负责）") == " | 市司法局 市财政局");
  CHECK(found("完善制度。（由市司法局牵头负责）") == "市司法局 | ");
  CHECK(found("完善制度。（由市司法局牵头，会同市财政局、市审计局落实）") ==
        "市司法局 | 市财政局 市审计局");
  CHECK(found("完善制度。（市司法局、市财政局等部门和单位负责）") == " | 市司法局 市财政局");
  CHECK(found("完善制度。（市司法局牵头市财政局配合）") == "市司法局 | 市财政局");
  CHECK(found("完善制度。（市司法局（牵头）、市财政局、各区政府）") ==
        "市司法局 | 市财政局 各区政府");
}

TEST_CASE("what closes a list with 等 is dropped unless it is new") {
  CHECK(found("完善制度。（教育部等国务院相关部门及各地区按职责分工负责）") == " | 教育部 各地区");
  CHECK(found("完善制度。（教育部牵头，国务院相关部门及各地区按职责分工负责）") ==
        "教育部 | 国务院相关部门 各地区");
  CHECK(found("完善制度。（教育部等有关部门和单位负责）") == " | 教育部");
  CHECK(found("完善制度。（各有关部门和单位按职责分工负责）") == " | 各有关部门和单位");
}

TEST_CASE("owners said once for all that follow stand apart") {
  const std::string text =
      "完善制度。（市司法局，各县区政府按职责分工负责。以下均需各县区政府负责，不再列出）";
  const std::vector<OwnerMark> marks = find_owners(text);
  REQUIRE(marks.size() == 1);
  CHECK(told(marks[0]) == " | 市司法局 各县区政府");
  CHECK(marks[0].for_following);
  CHECK(joined(marks[0].standing) == "各县区政府");
  CHECK(marks[0].rest.empty());
}

TEST_CASE("a bracket of offices alone is a mark behind an item's words") {
  CHECK(found("完善制度。（市司法局、市财政局）") == " | 市司法局 市财政局");
  CHECK(found("完善制度（市司法局、市财政局）。") == " | 市司法局 市财政局");
  CHECK(found("完善制度。（市司法局）") == " | 市司法局");
}

TEST_CASE("other brackets are no marks") {
  for (const char* text :
       {"发展原创知识产权（IP）品牌。", "住宅去化周期低于12个月（含12个月）。",
        "实行证书制度试点（以下简称试点）。", "购买商品住房（“三限房”等除外）。",
        "宣传阶段（2021年下半年）。", "各级党组（党委）每年研究。", "（党支部）",
        "养犬条例（草案）", "报送行政复议机关（市司法局）备案。", "本办法（由市司法局负责解释）。",
        "各县（市、区）", "报市政府督查室（市司法局）", "（市司法局印发的文件除外）"})
    CHECK(std::string(text) + found(text) == text);
}

TEST_CASE("labels on lines and in running text are marks") {
  CHECK(found("编制清单。责任单位：市司法局、市公安局；完成时限：四季度。") ==
        " | 市司法局 市公安局");
  CHECK(rest("编制清单。责任单位：市司法局、市公安局；完成时限：四季度。") == "四季度");
  CHECK(found("编制清单。\n牵头单位：市司法局　配合单位：市公安局") == "市司法局 | 市公安局");
  CHECK(found("编制清单。\n牵头单位：市司法局\n责任单位：市公安局,各县（市）人民政府") ==
        "市司法局 | \n | 市公安局 各县（市）人民政府");
  CHECK(found("【责任单位】市司法局、市公安局") == " | 市司法局 市公安局");
}

TEST_CASE("sentences say who leads") {
  CHECK(found("由市司法局牵头，市财政局、市审计局配合。") == "市司法局 | 市财政局 市审计局");
  CHECK(found("法治督察由市委依法治市办牵头，各县（区）配合，年底前完成。") ==
        "市委依法治市办 | 各县（区）");
  CHECK(found("市司法局负责牵头，制定实施方案。") == "市司法局 | ");
  CHECK(found("由市司法局牵头，会同市财政局制定办法。") == "市司法局 | 市财政局");
  CHECK(found("市司法局、市财政局按职责分工负责。") == " | 市司法局 市财政局");
  CHECK(found("市司法局：负责统筹协调。\n市财政局：负责经费保障。") == " | 市司法局\n | 市财政局");
}

TEST_CASE("the mere subject of a sentence owns nothing") {
  for (const char* text :
       {"市司法局要加强指导。", "国务院教育行政部门负责职业教育的统筹规划。",
        "建立由分管领导牵头、有关部门参加的联席会议机制。", "实行部门牵头、社会参与的模式。",
        "各县（市、区）人民政府，市政府各部门：", "本办法由市司法局负责解释。",
        "建立市司法局牵头、各部门参与的协调机制。", "财政部门会同有关部门负责人研究。",
        "行政机关负责人出庭应诉率100%。", "明确牵头单位和责任单位，落实责任。"})
    CHECK(std::string(text) + found(text) == text);
}

TEST_CASE("a label may be longer and a name be followed by a remark") {
  CHECK(found("增长。\n牵头责任单位：市商务局。\n协同责任单位：市税务局，各县、市、区政府。") ==
        "市商务局 | \n | 市税务局 各县、市、区政府");
  CHECK(found("增长。\n责任单位：市商务局、市税务局（列第一位为牵头单位，下同）") ==
        " | 市商务局 市税务局");
  CHECK(found("增长。（牵头校领导：王某；牵头部门：教务处；配合部门：各学院）") ==
        "教务处 | 各学院");
  CHECK(found("增长。（责任单位：市商务局、市税务局分别牵头）") == "市商务局 市税务局 | ");
  CHECK(found("增长。（以上任务由市商务局牵头，各有关部门配合）") == "市商务局 | 各有关部门");
  CHECK(found("增长。（市商务局为牵头单位，市税务局为责任单位）") == "市商务局 | 市税务局");
}

TEST_CASE("short lists of duties count where 部门 and a verb vouch for them") {
  CHECK(found("培训。（市教育、公安等部门负责）") == " | 市教育 公安");
  CHECK(found("培训。（财政、税务部门按职责分工负责）") == " | 财政 税务部门");
  CHECK(found("培训。（省教育厅指导，各市、县（市、区）政府负责落实）") ==
        " | 省教育厅 各市、县（市、区）政府");
}

TEST_CASE("several marks may stand in one sentence") {
  CHECK(found("推进培训（牵头单位：市司法局）、评查（责任单位：市教育局）。") ==
        "市司法局 | \n | 市教育局");
}

TEST_CASE("会同 joins the owners of a sentence") {
  CHECK(found("由教育部会同科技部、财政部制定办法。") == " | 教育部 科技部 财政部");
  CHECK(found("市教育局牵头，会同市财政局、市科技局，6月底前制定方案。") ==
        "市教育局 | 市财政局 市科技局");
  CHECK(rest("市教育局牵头，会同市财政局、市科技局，6月底前制定方案。").empty());
}

TEST_CASE("a mark covers its brackets and every name reads back") {
  const std::string text = "完善制度。（牵头单位：市司法局；责任单位：市卫生健康委和市教育局等）";
  const std::vector<OwnerMark> marks = find_owners(text);
  REQUIRE(marks.size() == 1);
  CHECK(text.substr(0, marks[0].at.from) == "完善制度。");
  CHECK(marks[0].at.to == text.size());
  for (const NamedOwner& owner : marks[0].support)
    CHECK(text.substr(owner.at.from, owner.at.to - owner.at.from) == owner.name);
}

TEST_CASE("the first one leads where the document says so") {
  CHECK(says_first_leads("责任单位排在第一位的为牵头单位。"));
  CHECK(says_first_leads("注：责任单位第一个为牵头单位"));
  CHECK(says_first_leads("责任单位：市水利局、市财政局（第一责任单位为牵头单位，下同）"));
  CHECK_FALSE(says_first_leads("市水利局为第一责任单位，牵头抓总。"));
  CHECK_FALSE(says_first_leads("明确牵头单位和责任单位。"));
  CHECK(found("完善制度。（责任单位：市司法局、市财政局）", true) == "市司法局 | 市财政局");
  CHECK(found("（牵头单位：市教育局；责任单位：市司法局）", true) == "市教育局 | 市司法局");
}

TEST_CASE("a slot holds names and nothing else") {
  CHECK(slot("市司法局、市国土局,各县（市）人民政府") == " | 市司法局 市国土局 各县（市）人民政府");
  CHECK(slot("省司法厅、省财政厅按职责分工负责", true) == "省司法厅 省财政厅 | ");
  CHECK(slot("市司法局牵头；市财政局配合") == "市司法局 | 市财政局");
  CHECK(slot("市司法局（牵头）、市财政局") == "市司法局 | 市财政局");
  CHECK(slot("牵头：市司法局 配合：市财政局") == "市司法局 | 市财政局");
  CHECK(slot("市司法局\n市财政局") == " | 市司法局 市财政局");
  CHECK(slot("市司法局市财政局") == " | 市司法局 市财政局");
  CHECK(slot("市委组织部、市司法局等") == " | 市委组织部 市司法局");
  CHECK(slot("杭州市、江北区、城北镇人民政府") == " | 杭州市 江北区 城北镇人民政府");
  CHECK(slot("综合科、法规科") == " | 综合科 法规科");
  CHECK(slot("办 公 室") == " | 办公室");
}

TEST_CASE("nobody and persons are no owners") {
  for (const char* text : {"", "无", "—", "/", "－", "周明远", "张三 副市长", "王小明、李四"})
    CHECK(slot(text) == " | ");
  CHECK(slot("市司法局 张三") == " | 市司法局");
  CHECK(read_owner_slot("—", false).rest.empty());
  CHECK(slot("1.市司法局 2.市财政局") == " | 市司法局 市财政局");
}

TEST_CASE("names are split only between names") {
  CHECK(slot("市卫生健康委和市住房和城乡建设局") == " | 市卫生健康委 市住房和城乡建设局");
  CHECK(slot("文化和旅游部、工业和信息化局、教育和体育局") ==
        " | 文化和旅游部 工业和信息化局 教育和体育局");
  CHECK(slot("市规划和自然资源局及市财政局") == " | 市规划和自然资源局 市财政局");
  CHECK(slot("各级政府及部门") == " | 各级政府及部门");
  CHECK(slot("各县（市、区）人民政府和市直有关部门") == " | 各县（市、区）人民政府 市直有关部门");
  CHECK(slot("市文化广电和旅游局、市人力资源和社会保障局") ==
        " | 市文化广电和旅游局 市人力资源和社会保障局");
  CHECK(slot("省、市、县（区）司法局") == " | 省、市、县（区）司法局");
  CHECK(slot("各省、自治区、直辖市人民政府和新疆生产建设兵团") ==
        " | 各省、自治区、直辖市人民政府 新疆生产建设兵团");
  CHECK(slot("各市（州）、县（市、区）人民政府，县直各部门") ==
        " | 各市（州）、县（市、区）人民政府 县直各部门");
  CHECK(slot("各级党委、政府") == " | 各级党委、政府");
  CHECK(slot("各县（市、区）委、人民政府") == " | 各县（市、区）委、人民政府");
  CHECK(slot("市委、市政府") == " | 市委 市政府");
}

TEST_CASE("an office that is said to be responsible, and of nothing further, owns the task") {
  CHECK(find_owners("县水利局负责，8月底前完成清淤。").size() == 1);
  CHECK(find_owners("县水利局负责工程质量监督。").empty());
}

TEST_CASE("a time behind joined offices is none of them") {
  const auto marks =
      find_owners("由县农业农村局牵头，会同县水利局、县财政局，6月底前制定联合检查方案。");
  REQUIRE(marks.size() == 1);
  CHECK(marks.front().support.size() == 2);
}

TEST_CASE("any bytes are read") {
  for (const char* text :
       {"（（（（", "责任单位：", "牵头", "由牵头", "（牵头单位：）", "\xff\xfe（责任单位：\xff）",
        "等", "（等）", "和", "）责任单位：）", "会同", "（会同）"})
    CHECK_NOTHROW(find_owners(text));
}

TEST_CASE("a colon behind the last verb of the owners opens their duty") {
  CHECK(found("县住建局牵头，县财政局配合：完成老旧小区改造3个，惠及居民1200户。") ==
        "县住建局 | 县财政局");
  CHECK(found("县住建局牵头：完成老旧小区改造3个。") == "县住建局 | ");
  CHECK(found("牵头单位：县住建局 配合：县财政局") == "县住建局 | 县财政局");
}

TEST_CASE("one section of an office stands alone only behind a full stop") {
  CHECK(found("组建教育集团8个。\n【基础教育处】") == " | 基础教育处");
  CHECK(found("出台招生意见。（基础教育处，长期）") == " | 基础教育处");
  CHECK(found("设立服务窗口（登记室）并公开电话。") == "");
}

}  // namespace duban
