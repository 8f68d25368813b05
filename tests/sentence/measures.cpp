#include "sentence/measures.h"

#include <string>

#include "tests/test.h"

namespace duban {

namespace {

std::vector<std::string> titles(std::string_view text) {
  std::vector<std::string> all;
  for (const FoundMeasure& measure : split_measures(text)) all.push_back(measure.title);
  return all;
}

std::vector<std::string> spans(std::string_view text) {
  std::vector<std::string> all;
  for (const FoundMeasure& measure : split_measures(text))
    all.emplace_back(text.substr(measure.at.from, measure.at.to - measure.at.from));
  return all;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("each sentence with its own verb and object is a measure") {
  CHECK(titles("进一步完善行政复议听证制度。积极开展执法案例评选活动。") ==
        Texts{"完善行政复议听证制度", "开展执法案例评选活动"});
}

TEST_CASE("means, aims and results stay with the duty they serve") {
  const std::string text =
      "围绕群众急难愁盼，建立诉求快速办理机制，推动矛盾就地化解，提升群众满意度。";
  CHECK(spans(text) == Texts{text});
  CHECK(titles(text) == Texts{"建立诉求快速办理机制"});
}

TEST_CASE("clauses that each bring about an institution are measures of their own") {
  CHECK(titles("公布行政检查事项清单，实行检查计划备案制度，完善检查结果抄告机制。") ==
        Texts{"公布行政检查事项清单", "实行检查计划备案制度", "完善检查结果抄告机制"});
}

TEST_CASE("a clause with its own subject is a measure of its own") {
  CHECK(spans("市级部门要制定工作指引，各乡镇应当建立矛盾纠纷台账。") ==
        Texts{"市级部门要制定工作指引，", "各乡镇应当建立矛盾纠纷台账。"});
}

TEST_CASE(
    "what an enumeration shares with a noun is one duty each, where each part can stand alone") {
  CHECK(titles("健全重大案件集体讨论、行政处罚案件回访、执法人员轮岗交流等制度。") ==
        Texts{"健全重大案件集体讨论制度", "健全行政处罚案件回访制度", "健全执法人员轮岗交流制度"});
  CHECK(titles("严格履行调查、听证、审核、公告等法定程序。").size() == 1);
  CHECK(titles("完善信息报送、应急值守、物资调配等机制。").size() == 1);
  CHECK(titles("编制行政备案事项目录和公共服务事项清单。") ==
        Texts{"编制行政备案事项目录", "编制公共服务事项清单"});
}

TEST_CASE("a result with a day belongs to the duty that leads to it and names it") {
  const std::string text = "推进基层综合执法改革，2024年底前基本形成权责统一的基层执法体制。";
  CHECK(spans(text) == Texts{text});
  CHECK(titles(text) == Texts{"形成权责统一的基层执法体制"});
}

TEST_CASE("a result with a day that has nothing to do with the duty before it is a measure") {
  CHECK(spans("加强普法队伍建设，确保2025年底前村级调解组织全部达标。").size() == 2);
}

TEST_CASE("kinds are told by the words") {
  CHECK(kind_of_duty("严禁以任何形式下达罚款任务。") == TaskKind::prohibition);
  CHECK(kind_of_duty("全年培训不得少于20学时。") == TaskKind::milestone);
  CHECK(kind_of_duty("每半年通报一次复议案件办理情况。") == TaskKind::recurring);
  CHECK(kind_of_duty("定期组织应急演练。") == TaskKind::recurring);
  CHECK(kind_of_duty("不定期抽查。") == TaskKind::milestone);
  CHECK(kind_of_duty("对目录实行动态调整。") == TaskKind::ongoing);
  CHECK(kind_of_duty("出台涉企政策前，应当听取企业意见。") == TaskKind::triggered);
  CHECK(kind_of_duty("2024年底前，制定实施方案。") == TaskKind::milestone);
}

TEST_CASE("a moment said first holds for the duties behind it") {
  const auto found =
      split_measures("作出行政许可决定前，承办机构应当核查材料，法制机构应当审核程序。");
  REQUIRE(found.size() == 2);
  CHECK(found[0].kind == TaskKind::triggered);
  CHECK(found[1].kind == TaskKind::triggered);
}

TEST_CASE("the moment a duty arises is no duty") {
  const std::string text = "审议重大项目时，项目单位负责人应当列席。";
  CHECK(spans(text) == Texts{text});
  CHECK(spans("发现以罚代管的，应当及时移送纪检机关。").size() == 1);
}

TEST_CASE("a clause with its own day is a measure, even where its verb stands last") {
  CHECK(titles("选择两个乡镇开展试点，2025年在全县推广。") ==
        Texts{"选择两个乡镇开展试点", "在全县推广"});
}

TEST_CASE("what is given to whoever meets a condition stays with its duty") {
  const std::string text = "支持企业开展技能培训，对培训合格的企业给予一次性补助。";
  CHECK(spans(text) == Texts{text});
}

TEST_CASE("evidence follows from what a duty brings about") {
  const auto evidence = [](std::string_view text) { return split_measures(text).at(0).evidence; };
  CHECK(evidence("制定行政裁决工作办法。") == Texts{"制度文件及文号"});
  CHECK(evidence("编制并公布证明事项清单。") == Texts{"清单文本", "公布链接"});
  CHECK(evidence("定期开展防汛应急演练。") == Texts{"演练方案和总结"});
  CHECK(evidence("加大执法力度。").empty());
}

TEST_CASE("titles leave out time, adverbs, asides and all but the first of a list") {
  CHECK(titles("2023年6月底前，进一步优化办事流程（含线上）和材料清单。").at(0).find("优化") == 0);
  CHECK(titles("健全以信用承诺为基础、以分类监管为重点、以联合惩戒为保障的新型市场监管机制。") ==
        Texts{"健全新型市场监管机制"});
  CHECK(titles("加强食品、药品、特种设备、安全生产、生态环境、劳动保障等重点领域执法检查。") ==
        Texts{"加强食品等重点领域执法检查"});
  CHECK(titles("将行政争议化解情况纳入法治建设考核。") ==
        Texts{"将行政争议化解情况纳入法治建设考核"});
}

TEST_CASE("a title of what is taken keeps what is taken and what becomes of it") {
  CHECK(titles("2024年底前将涉企收费、水电气报装、证照变更、税务登记、社保参保等事项纳入综合窗口办"
               "理。") == Texts{"将涉企收费等事项纳入综合窗口办理"});
  CHECK(
      titles("把行政机关负责人履行法定程序的情况作为开展法治督察、年度考核、经济责任审计以及干部任"
             "用考察的重要依据。") == Texts{"把情况作为开展法治督察等的重要依据"});
  CHECK(titles("对执法案卷开展交叉评查。") == Texts{"对执法案卷开展交叉评查"});
}

TEST_CASE("a title never ends in the middle of what is done") {
  CHECK(titles("支持律师协会、公证机构、司法鉴定机构和仲裁机构共同开展涉外法律服务品牌建设。") ==
        Texts{"支持律师协会、公证机构、司法鉴定机构和仲裁机构共同开展涉外法律服务品牌建设"});
  CHECK(titles("打击市场主体利用合同格式条款侵害、欺诈消费者合法权益的不正当竞争行为。") ==
        Texts{"打击市场主体利用合同格式条款侵害、欺诈消费者合法权益的不正当竞争行为"});
  CHECK(titles("推广“一窗通办”“跨区联办”“村级代办”“企业专办”“老年陪办”“节日应急办”等服务模式。") ==
        Texts{"推广“一窗通办”等服务模式"});
  CHECK(titles("构建以县级中心为枢纽，乡镇站点为支撑的公共法律服务网络。") ==
        Texts{"构建公共法律服务网络"});
}

TEST_CASE("words that only say when are part of the duty before them") {
  CHECK(titles("编制行政检查事项清单，2024年底前完成。") == Texts{"编制行政检查事项清单"});
  CHECK(titles("推进执法平台建设，按月调度。") == Texts{"推进执法平台建设"});
  const std::string text = "建立案卷评查专家库；2024年6月底前。";
  CHECK(spans(text) == Texts{text});
  CHECK(titles("自2024年1月1日至2024年6月30日，执法人员轮流参加跟班学习。") ==
        Texts{"执法人员轮流参加跟班学习"});
}

TEST_CASE("months before a colon are no part of a title") {
  CHECK(titles("3—5月：组织新任执法人员培训") == Texts{"组织新任执法人员培训"});
  CHECK(titles("7月：完成法治督察员换届") == Texts{"完成法治督察员换届"});
}

TEST_CASE("what others shall be moved to do is a measure, what shall come about is an aim") {
  CHECK(spans("健全商会调解组织网络，推动企业主动参与纠纷化解。").size() == 2);
  CHECK(spans("健全商会调解组织网络，推动矛盾就地化解。").size() == 1);
  CHECK(spans("健全商会调解组织网络，推动企业健康发展。").size() == 1);
}

TEST_CASE("feasts and seasons before a duty are no part of its title") {
  CHECK(titles("在2024年国庆节前完成执法制式服装配发。") == Texts{"完成执法制式服装配发"});
  CHECK(titles("汛期前组织一次应急演练。") == Texts{"组织一次应急演练"});
  CHECK(titles("秋季学期开学前选聘法治副校长。") == Texts{"选聘法治副校长"});
  CHECK(titles("两会期间开展信访矛盾排查。") == Texts{"开展信访矛盾排查"});
}

TEST_CASE("a title keeps what the duty's own verb says") {
  CHECK(titles("对取消和下放的审批事项要同步落实监管责任。") == Texts{"落实监管责任"});
  CHECK(titles("各县政府应当将行政复议规范化建设情况、行政应诉情况、府院联动开展情况和纠纷化解情"
               "况纳入绩效考核。") == Texts{"将行政复议规范化建设情况等纳入绩效考核"});
  CHECK(titles("司法行政部门主要负责监督检查的组织协调工作。") ==
        Texts{"司法行政部门主要负责监督检查的组织协调工作"});
  CHECK(titles("编制年度报告，于3月1日前报送、4月1日前公开。") == Texts{"编制年度报告"});
}

TEST_CASE("what states, entitles or names an owner is no duty") {
  CHECK(split_measures("本方案自印发之日起施行，有效期五年。").empty());
  CHECK(split_measures("符合条件的人员可申请一次性补贴。").empty());
  CHECK(split_measures("（责任单位：市司法局、市发展改革委）").empty());
  CHECK(split_measures("").empty());
}

TEST_CASE("measures are in order and never overlap, whatever the bytes") {
  const std::string text =
      "完善甲制度，并定期评估。\xE4\xBD，，（，。建立乙清单和丙目录；严禁丁\xFF，将，把。对";
  std::size_t end = 0;
  for (const FoundMeasure& measure : split_measures(text)) {
    CHECK(measure.at.from >= end);
    CHECK(measure.at.to > measure.at.from);
    end = measure.at.to;
  }
  CHECK(end <= text.size());
}

}  // namespace duban
