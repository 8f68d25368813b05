#include "reports/report.h"

#include "base/text.h"
#include "reports/annual/achievements.h"
#include "reports/by_unit.h"
#include "reports/causes.h"
#include "reports/charts.h"
#include "reports/facts.h"
#include "reports/figures.h"
#include "reports/ledger.h"
#include "reports/problems.h"
#include "reports/requirements.h"

#include <fmt/core.h>

namespace duban {

namespace {

// 《赣州市…方案》（赣市府发〔2022〕4号，赣州市人民政府2022年3月10日印发）
std::string basis_of(const Plan& plan) {
  std::vector<std::string> said;
  if (!plan.number.empty()) said.push_back(plan.number);
  if (!plan.issuer.empty() || plan.issued)
    said.push_back(plan.issuer + (plan.issued ? in_chinese(*plan.issued) + "印发" : "印发"));
  const std::string brackets = said.empty() ? "" : fmt::format("（{}）", join(said, "，"));
  return fmt::format("《{}》{}", plan.title, brackets);
}

std::string objects_of(Paper& paper, const Assessment& in) {
  std::vector<std::string> names;
  Rows unknown;
  for (const UnitItems& unit : by_unit(in)) {
    if (unit.known)
      names.push_back(unit.name);
    else
      unknown = rows_of(unit.measures);
  }
  const std::string without =
      unknown.empty() ? ""
                      : fmt::format("；另有{}项措施未明确牵头单位",
                                    paper.count(paper.scoped("未明确牵头单位的措施", in), unknown));
  if (names.empty()) return "方案未明确牵头单位，本次按任务督察";
  const std::string units = paper.count(paper.scoped("督察对象", in), names);
  return fmt::format("牵头单位{}家：{}{}", units, join(names, "、"), without);
}

void add_basis(Paper& paper, const Assessment& in) {
  const ReportInput& input = paper.input();
  paper.add(bullets({
      fmt::format("督察依据：{}。", basis_of(in.plan)),
      fmt::format("督察对象：{}。", objects_of(paper, in)),
      fmt::format("督察时段：{}至{}，情况截至{}。", in_chinese(told_from(input, in)),
                  in_chinese(input.as_of), in_chinese(input.as_of)),
      "督察方式：依据任务台账和各单位填报记录核对，未含实地核查情况。",
  }));
}

void add_progress(Paper& paper) {
  paper.say(leader_sentence(paper) +
            fmt::format("红灯、黄灯按“{}”判定。", name_of(paper.input().rules)));
  each_plan(paper, [&](const Assessment& in) {
    paper.add(part_table(paper, in));
    paper.add(lamp_chart(paper, in));
    paper.add(quarter_chart(paper, in));
  });
}

}  // namespace

Document inspection_report(const ReportInput& input) {
  Paper paper(input, "督察报告");
  paper.go_out_as(Outgoing::report);
  if (input.plans.empty()) return paper.finish();
  const auto tell_each = [&](const char* title, void (*tell)(Paper&, const Assessment&)) {
    paper.head(1, title);
    each_plan(paper, [&](const Assessment& in) { tell(paper, in); });
  };
  tell_each("基本情况", add_basis);
  paper.head(1, "总体进展");
  add_progress(paper);
  tell_each("主要成效", add_achievements);
  tell_each("存在问题", add_problems);
  tell_each("原因", add_causes);
  tell_each("整改要求和建议", add_requirements);
  paper.close("特此报告。");
  paper.begin_annex("附件：台账", "台账");
  each_plan(paper, [&](const Assessment& in) { paper.add(ledger_table(in)); });
  return paper.finish(most_general);
}

}  // namespace duban
