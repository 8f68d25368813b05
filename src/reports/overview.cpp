#include "reports/report.h"

#include "reports/charts.h"
#include "reports/faults.h"
#include "reports/figures.h"
#include "reports/lists.h"
#include "reports/office_lines.h"
#include "reports/wall_chart.h"

namespace duban {

Document overview_report(const ReportInput& input) {
  Paper paper(input, "总览");
  if (input.plans.empty()) return paper.finish();
  paper.head(1, "总体情况");
  paper.add(leader_table(paper));
  each_plan(paper, [&](const Assessment& in) { paper.add(lamp_chart(paper, in)); });
  add_office_lines(paper);
  paper.head(1, "逾期和漏办");
  add_late_list(paper);
  paper.head(1, "即将到期");
  add_due_soon_list(paper);
  paper.head(1, "等待关系");
  add_waiting_list(paper);
  paper.head(1, "到期时间分布");
  each_plan(paper, [&](const Assessment& in) { paper.add(quarter_chart(paper, in)); });
  paper.head(1, "方案自身的问题");
  each_plan(paper, [&](const Assessment& in) { add_faults(paper, in); });
  paper.head(1, "挂图作战");
  each_plan(paper, [&](const Assessment& in) { paper.add(wall_chart(in)); });
  return paper.finish(most_general);
}

}  // namespace duban
