#include "reports/annual/annual.h"

#include <fmt/core.h>

#include "reports/annual/parts.h"

namespace duban {

namespace {

// Whose report it is: the plans' one issuer.
std::string reporting_office(const ReportInput& input) {
  std::string office;
  for (const Assessment& in : input.plans) {
    if (!office.empty() && office != in.plan.issuer) return {};
    office = in.plan.issuer;
  }
  return office;
}

// The office drafts it for the government whose plan it is: that one puts its own head and number
// to the text, and publishes it without.  What the office numbers itself is its own report.
void go_out(Paper& paper, const std::string& reporting) {
  const ReportInput& input = paper.input();
  const bool own = reporting.empty() || reporting == input.rules.office.name;
  if (own || !input.number.empty()) return paper.go_out_as(Outgoing::report);
  paper.draft_for(reporting, to_fill_in("主送机关"));
}

void add_opening(Paper& paper, const AnnualInput& input) {
  std::string plans;
  for (const Assessment& in : input.report.plans)
    plans += (plans.empty() ? "《" : "、《") + in.plan.title + "》";
  paper.say(fmt::format("{}年，按照{}的部署推进法治政府建设。{}现将有关情况报告如下：", input.year,
                        plans, to_fill_in("党委、政府的部署和总体评价")));
}

}  // namespace

std::string to_fill_in(const std::string& what) { return "【待补充：" + what + "】"; }

const std::vector<Event>& events_of(const AnnualInput& input, const Assessment& in) {
  const auto at = static_cast<std::size_t>(&in - input.report.plans.data());
  return input.events.at(at);
}

Document annual_report(const AnnualInput& input) {
  Paper paper(input.report, "");
  go_out(paper, reporting_office(input.report));
  paper.retitle(
      fmt::format("{}{}年度法治政府建设情况报告", reporting_office(input.report), input.year));
  if (input.report.plans.empty()) return paper.finish();
  add_opening(paper, input);
  paper.head(1, "主要举措和成效");
  add_annual_results(paper, input);
  paper.head(1, "存在的不足和原因");
  add_annual_shortcomings(paper, input);
  paper.head(1, "党政主要负责人履行推进法治建设第一责任人职责情况");
  add_annual_duty(paper, input);
  paper.head(1, fmt::format("{}年工作安排", input.year + 1));
  add_next_year(paper, input);
  paper.head(1, "其他需要报告的情况");
  paper.say(to_fill_in("没有的，删去本部分；成文日期和署名"));
  paper.close("特此报告。");
  return paper.finish();
}

}  // namespace duban
