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
