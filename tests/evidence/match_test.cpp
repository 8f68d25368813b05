#include "evidence/match.h"

#include "tests/test.h"

using namespace duban;
using Texts = std::vector<std::string>;

namespace {

HandedItem text(const char* said) { return {said, false}; }
HandedItem file(const char* name) { return {name, true}; }

Texts met(const Texts& open, const std::vector<HandedItem>& items) {
  return match_proofs(open, items).met;
}

}  // namespace

TEST_CASE("a proof meets the requirement whose kind it has") {
  const Texts open = {"制度文件及文号", "公布链接", "执法人员名册"};
  CHECK(met(open, {text("市司发〔2024〕3号")}) == Texts{"制度文件及文号"});
  CHECK(met(open, {text("https://sfj.lin.gov.cn/1")}) == Texts{"公布链接"});
  CHECK(met(open, {text("2024年6月在册人员名单")}) == Texts{"执法人员名册"});
  CHECK(met(open, {text("市司发〔2024〕3号,https://sfj.lin.gov.cn/1")}) ==
        Texts{"制度文件及文号", "公布链接"});
  CHECK(met(open, {text("待补")}).empty());
  CHECK(met(open, {text("制度文件及文号")}).empty());
  CHECK(met(open, {}).empty());
}

TEST_CASE("a file meets by its name what its name shows") {
  CHECK(met({"制度文件及文号", "会议纪要"}, {file("市司发〔2024〕3号")}) ==
        Texts{"制度文件及文号"});
  CHECK(met({"制度文件及文号", "会议纪要"}, {file("会议纪要")}) == Texts{"会议纪要"});
  CHECK(met({"公布链接"}, {file("公布链接")}).empty());
  CHECK(met({"制度文件及文号"}, {file("扫描件001")}).empty());
}

TEST_CASE("where nothing tells which of two is meant, neither is met") {
  const Texts open = {"考核方案", "评估报告"};
  const ProofMatch one = match_proofs(open, {text("2024年6月的材料")});
  CHECK(one.met.empty());
  CHECK(one.unclear == open);
  CHECK(met(open, {text("2024年评估报告")}) == Texts{"评估报告"});
  CHECK(met(open, {text("2024年评估报告"), text("六月的材料")}) == open);
  CHECK(met({"实施方案及文号", "考核方案及文号"}, {text("市司发〔2024〕3号考核方案")}) ==
        Texts{"考核方案及文号"});
  CHECK(met({"实施方案及文号", "考核方案及文号"}, {text("市司发〔2024〕3号")}).empty());
}

TEST_CASE("a text and its file are one proof and serve one requirement") {
  const Texts two = {"考核方案", "评估报告"};
  CHECK(met(two, {text("六月的材料"), file("扫描件001")}).empty());
  CHECK(match_proofs(two, {text("六月的材料"), file("扫描件001")}).unclear == two);
  CHECK(met(two, {text("2024年考核方案"), file("扫描件001")}) == Texts{"考核方案"});
  CHECK(met(two, {text("2024年考核方案"), file("评估报告")}) == two);  // each names its own
  CHECK(met(two, {text("六月的材料"), file("扫描件001"), file("扫描件002")}) == two);
  CHECK(met({"制度文件及文号", "评估报告"}, {text("市司发〔2024〕3号"), file("扫描件001")}) ==
        Texts{"制度文件及文号"});
  const Texts alike = {"实施方案及文号", "考核方案及文号"};
  CHECK(met(alike, {text("市司发〔2024〕3号"), file("市司发〔2024〕3号")}).empty());
  CHECK(met(alike, {text("市司发〔2024〕3号"), text("市司发〔2024〕4号")}) == alike);
  CHECK(met({"公布链接", "制度文件及文号"},
            {text("https://sfj.lin.gov.cn/1"), file("市司发〔2024〕3号")}) ==
        Texts{"公布链接", "制度文件及文号"});
}

TEST_CASE("a proof of a kind that the task asks for is not taken for other material") {
  CHECK(met({"公布链接", "免予处罚清单"}, {text("http://sfj.lin.gov.cn/1")}) == Texts{"公布链接"});
  CHECK(met({"免予处罚清单"}, {text("http://sfj.lin.gov.cn/1")}) == Texts{"免予处罚清单"});
}

TEST_CASE("what was handed in for a requirement is taken together") {
  const char* wanted = "制度文件、文号及印发日期";
  CHECK(satisfies(wanted, {text("市司发〔2024〕3号"), text("2024年3月1日印发")}));
  CHECK_FALSE(satisfies(wanted, {text("市司发〔2024〕3号")}));
  CHECK(satisfies("会议纪要", {file("扫描件001")}));
  CHECK_FALSE(satisfies("制度文件及文号", {file("扫描件001")}));
  CHECK_FALSE(satisfies("公布链接", {file("截图")}));
  CHECK_FALSE(satisfies("评估报告", {text("暂无")}));
}

TEST_CASE("a requirement is named whole or by a part that only it has") {
  const Texts all = {"制度文件及文号", "公布链接", "公布情况说明"};
  CHECK(named_requirement(all, "公布链接") == "公布链接");
  CHECK(named_requirement(all, "文号") == "制度文件及文号");
  CHECK_FALSE(named_requirement(all, "公布"));
  CHECK_FALSE(named_requirement(all, ""));
  CHECK_FALSE(named_requirement(all, "会议纪要"));
}

TEST_CASE("what was proved is no longer missing") {
  CHECK(still_missing({"甲", "乙", "丙"}, {"乙", "丁"}) == Texts{"甲", "丙"});
}

TEST_CASE("a report of the past is taken at its word, but not for what it leaves open") {
  const Texts wanted = {"执法主体公告", "公布链接", "制度文件及文号"};
  CHECK(named_as_handed_in(wanted, "已报送公布链接") == Texts{"公布链接"});
  CHECK(named_as_handed_in(wanted, "市司发〔2022〕3号") == Texts{"制度文件及文号"});
  CHECK(named_as_handed_in(wanted, "公布链接待补").empty());
  CHECK(named_as_handed_in(wanted, "任务已完成").empty());
}
