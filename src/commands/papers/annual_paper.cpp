#include <fmt/core.h>

#include <algorithm>
#include <memory>

#include "commands/papers/paper.h"
#include "commands/papers/report_kinds.h"
#include "commands/plan_events.h"
#include "issuing/issued_report.h"
#include "reports/annual/annual.h"

namespace duban {

namespace {

// What went to no unit urged nobody; nor does the report count itself among its year's papers.
bool went_to_no_unit(const Event& event) {
  const auto issued = read_report_head(event);
  return issued && issued->units.empty();
}

}  // namespace

// Judged on the year's last day, so that the paper tells of its year whenever it is written.
ReportWriter annual_paper(Office& office, const Arguments& arguments) {
  const Day today = office.horizon.as_of;
  const int year = arguments.whole("--year").value_or(today.year() - 1);
  if (year < 1949 || year > 2100) throw Usage{fmt::format("--year 不能是{}", year)};
  if (Day(year, 1, 1) > today)
    throw Usage{fmt::format("{}年在截至日{}之后,还没有可报告的", year, in_chinese(today))};
  office.horizon.as_of = std::min(today, Day(year, 12, 31));
  const auto report = std::make_shared<ReportInput>(
      paper_input(office, arguments, chosen_plans(office, arguments)));
  report->written = today;
  const auto input = std::make_shared<AnnualInput>(AnnualInput{*report, year, {}, {}, {}});
  for (const Assessment& in : report->plans) {
    input->events.push_back(plan_events(office, in.plan));
    input->next.push_back(work_points(in, year + 1));
  }
  input->office = events_of_no_task(office, Day(year, 1, 1), office.horizon.as_of);
  std::erase_if(input->office, went_to_no_unit);
  return [report, input](const IssueMark& mark) {
    set_mark(*report, mark);
    return annual_report(*input);
  };
}

}  // namespace duban
