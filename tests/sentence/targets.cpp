#include "sentence/targets.h"

#include "tests/test.h"

using namespace duban;

namespace {

std::string told(std::string_view text) {
  std::string all;
  for (const FoundTarget& target : find_targets(text)) {
    const Quantity& quantity = target.quantity;
    std::string value = std::to_string(quantity.value);
    value.erase(value.find_last_not_of('0') + 1);
    if (value.back() == '.') value.pop_back();
    if (!all.empty()) all += "; ";
    all += quantity.op + " " + value + " " + quantity.unit;
    if (!quantity.per.empty()) all += " per " + quantity.per;
    all += " [" + std::string(text.substr(target.at.from, target.at.to - target.at.from)) + "]";
  }
  return all;
}

}  // namespace

TEST_CASE("every quantity that a task promises is a target, with its own words") {
  const struct {
    const char* text;
    const char* targets;
  } table[] = {
      {"每年开展案卷评查不少于2次，评查案卷120卷以上。",
       ">= 2 次 per year [不少于2次]; >= 120 卷 [120卷以上]"},
      {"审批时限由15个工作日压缩至5个工作日。", "<= 5 工作日 [压缩至5个工作日]"},
      {"行政机关负责人出庭应诉率达到96%以上，调解率提高到40%。",
       ">= 96 % [达到96%以上]; >= 40 % [提高到40%]"},
      {"年内建成乡镇综合服务站8个、村级服务点约60个。", "== 8 个 [8个]; ~ 60 个 [约60个]"},
      {"抽查比例不低于上年度办件总量的5%。", ">= 5 % [不低于上年度办件总量的5%]"},
      {"每个街道至少建成1处法治文化阵地。", ">= 1 处 [至少建成1处]"},
      {"实现村（社区）法律顾问全覆盖，历史积案全部清零。", "== 100 % [全覆盖]; == 0 件 [全部清零]"},
      {"上半年、下半年各1次。", "== 1 次 [各1次]"},
      {"受理后3个工作日内办结，复杂事项不超过10个工作日。",
       "<= 3 工作日 [3个工作日内]; <= 10 工作日 [不超过10个工作日]"},
      {"每年举办一次集中宣传活动，每半年组织一次旁听庭审。",
       "== 1 次 per year [一次]; == 1 次 per half [一次]"},
      {"领导班子每年举办两期以上专题讲座。", ">= 2 期 per year [两期以上]"},
      {"完成固定资产投资120亿元以上，城镇新增就业3.5万人。",
       ">= 120 亿元 [120亿元以上]; == 3.5 万人 [3.5万人]"},
      {"每年培育示范企业5—8家。", ">= 5 家 per year [5—8家]; <= 8 家 per year [5—8家]"},
      {"实践课时占总课时一半以上。", ">= 50 % [一半以上]"},
  };
  for (const auto& row : table) {
    INFO(row.text);
    CHECK(told(row.text) == row.targets);
  }
}

TEST_CASE("targets are found wherever a clause has them") {
  const struct {
    const char* text;
    const char* targets;
  } table[] = {
      {"≥92%", ">= 92 % [≥92%]"},
      {"不少于4次/年", ">= 4 次 per year [不少于4次]"},
      {"打造示范街区1个、特色村寨3个，新改建农村公路60公里。",
       "== 1 个 [1个]; == 3 个 [3个]; == 60 公里 [60公里]"},
      {"将两类业务办理时限分别压减至12个和4个工作日以内。",
       "<= 12 工作日 [压减至12个]; <= 4 工作日 [4个工作日以内]"},
      {"顾问每月到村服务不少于1次、每次不少于3小时。",
       ">= 1 次 per month [不少于1次]; >= 3 小时 [不少于3小时]"},
      {"公示期不少于5日，30日内审结率提高8%。", ">= 5 日 [不少于5日]; == 8 % [8%]"},
      {"组织二十场宣讲，培养十名骨干。", "== 20 场 [二十场]; == 10 名 [十名]"},
      {"较大事故零发生，信访积案动态清零。", "== 0 件 [零发生]; == 0 件 [清零]"},
      {"资助40名技能人才，养老保险参保率达到97%。", "== 40 名 [40名]; >= 97 % [达到97%]"},
      {"普惠贷款余额增长15%以上，许可申请材料精简20%以上。",
       ">= 15 % [15%以上]; >= 20 % [20%以上]"},
      {"中小学近视率每年降低0.5个百分点以上。", ">= 0.5 百分点 per year [0.5个百分点以上]"},
      {"实现“全覆盖”，签约项目25个，下达计划8批。",
       "== 100 % [全覆盖]; == 25 个 [25个]; == 8 批 [8批]"},
      {"5个工作日内作出是否给予救助的决定。", "<= 5 工作日 [5个工作日内]"},
      {"接诉后2小时内响应、7日内办结。", "<= 2 小时 [2小时内]; <= 7 日 [7日内]"},
      {"臺賬問題整改率達到98%，每半年通報一次。", ">= 98 % [達到98%]; == 1 次 per half [一次]"},
      {"培训 300 人次以上", ">= 300 人次 [300 人次以上]"},
  };
  for (const auto& row : table) {
    INFO(row.text);
    CHECK(told(row.text) == row.targets);
  }
}

TEST_CASE("what is spoken of, past or merely described is no target") {
  const char* const texts[] = {
      "对照反馈的6个方面18项问题制定方案。",
      "2023年共排查隐患90处，已整改85处。",
      "截至目前，仍有3家单位未完成任务。",
      "涉及3个以上部门的事项由牵头单位协调。",
      "建立由分管领导牵头、11个部门参加的联席会议制度。",
      "会议由3名副主任轮流主持。",
      "落实稳增长33条措施，推进110千伏输变电工程。",
      "总投资6亿元，占地80亩。",
      "审批时限超过10个工作日的，应当说明理由。",
      "连续3天以上时启动预案，每逾期1天扣0.5分。",
      "连续缴满6个月后可享受待遇，每年可提取一次。",
      "力争进入全省前3名。",
      "信用评价一年一评，每周一调度，开展新一轮清理。",
      "住院病人24小时值守，电话0791-1234567。",
      "库存去化周期低于10个月（含10个月）的县（市）调整供地。",
  };
  for (const char* const text : texts) {
    INFO(text);
    CHECK(told(text) == "");
  }
}

TEST_CASE("any bytes are borne, and a long clause costs no more than its length") {
  CHECK(told("\xff\xfe每年\xe5不少于") == "");
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "建成3个、全覆盖";
  CHECK(find_targets(text).size() == 40000);
  CHECK(find_figures(text).size() == 40000);
}

TEST_CASE("what names, rights, prices and conditions count is no target") {
  const char* const texts[] = {
      "对新认定的企业给予最高50万元奖励。",
      "符合条件的个人可申请不超过20万元的创业担保贷款。",
      "从业人员超过100人的企业可以先行试点。",
      "购买90平方米以下住房的，每平方米补贴100元。",
      "落实3岁以下婴幼儿照护政策，打造15分钟便民服务圈。",
      "严格落实行政执法三项制度，公布四张清单。",
      "推进“1+20”组织体系建设，用好12345热线和24小时自助服务。",
      "推广“一站式”服务，实行一次性告知、一件事一次办、一网通办。",
      "履行第一责任人职责，贯彻十四五规划和八五普法规划。",
      "已经市政府第12次常务会议通过（云政办发〔2023〕16号）。",
      "推出一批典型案例，完善一系列制度。",
      "自本方案印发之日起30日内报送方案。",
      "2025年12月31日前完成，2024年6月至9月组织实施。",
      "",
  };
  for (const char* const text : texts) {
    INFO(text);
    CHECK(told(text) == "");
  }
}
