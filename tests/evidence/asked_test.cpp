#include "evidence/asked.h"

#include "tests/test.h"

using namespace duban;

TEST_CASE("a requirement asks for what its words name") {
  using enum ProofFacet;
  const std::vector<std::pair<const char*, Asked>> asked = {
      {"制度文件及文号", {document_number}},
      {"印发文件", {document_number}},
      {"考核方案及文号", {document_number}},
      {"制度文件、文号及印发日期", {document_number, date}},
      {"专题会议纪要", {minutes}},
      {"会议纪要及文号", {document_number, minutes}},
      {"公布链接", {address}},
      {"查询平台网址", {address}},
      {"公开地址或报刊版次", {address}},
      {"执法人员培训覆盖率", {rate}},
      {"案件办理数", {figure}},
      {"投诉处理台账数", {figure}},
      {"调解统计数据", {figure}},
      {"清单文本及公布链接", {address}},
  };
  for (const auto& [requirement, facets] : asked) {
    INFO(requirement);
    CHECK(asked_by(requirement) == facets);
  }
}

TEST_CASE("a list, a ledger or a report asks for any material that says what it is") {
  for (const char* requirement :
       {"执法人员名册", "规范性文件目录", "数据共享目录", "办理台账", "评估报告",
        "培训通知和签到表", "情况统计表", "办理效率说明", ""}) {
    INFO(requirement);
    CHECK(asked_by(requirement).empty());
  }
}

TEST_CASE("every requirement is told what a valid proof looks like") {
  CHECK(how_to_prove(asked_by("制度文件及文号")) == "写明文号,如“市府发〔2024〕1号”");
  CHECK(how_to_prove(asked_by("制度文件及印发日期")) ==
        "写明文号,如“市府发〔2024〕1号”;写明日期,如“2024年3月1日”");
  CHECK(how_to_prove({}) == "写明材料名称和日期,或用 --file 附上文件");
}
