#include "reports/ledger.h"

#include "base/text.h"
#include "reports/naming.h"

#include <fmt/core.h>

#include <cmath>

namespace duban {

namespace {

std::string support_names(const Item& item) {
  std::vector<std::string> names;
  for (const std::string& unit : item.task().support)
    names.push_back(item.in->plan.unit_name(unit));
  return names.empty() ? "—" : join(names, "、");
}

std::string percent_or_dash(const std::optional<double>& percent) {
  return percent ? fmt::format("{}%", std::lround(*percent)) : "—";
}

std::string periods_met(const Item& item) {
  const auto periods = occurrences_of(item.in->status, item.index);
  const auto met = std::count_if(periods.begin(), periods.end(),
                                 [](const OccurrenceStatus& period) { return period.is_met(); });
  return fmt::format("已履行{}期，共{}期", met, periods.size());
}

std::string remarks(const Item& item) {
  std::vector<std::string> told;
  if (item.state().extended_to && item.status().own_due)
    told.push_back(fmt::format("原定{}", in_chinese(*item.status().own_due)));
  if (item.task().kind == TaskKind::recurring) told.push_back(periods_met(item));
  if (item.state().submitted && item.status().open()) told.push_back("已申请办结");
  if (!item.status().open()) return join(told, "；");
  std::vector<std::string> before;
  for (const TaskIndex task : waiting_for(item.in->plan, item.in->status, item.index, Soft::no))
    before.push_back(item.in->plan.tasks[task].number);
  if (!before.empty()) told.push_back("等待" + join(before, "、"));
  return join(told, "；");
}

std::vector<Cell> ledger_row(const Item& item, std::size_t number) {
  const TaskStatus& status = item.status();
  const Task& task = item.task();
  const bool counts = task.kind != TaskKind::prohibition && task.kind != TaskKind::triggered;
  return {cell(std::to_string(number)),
          cell(task.number),
          cell(task.title),
          cell(lead_name(item)),
          cell(support_names(item)),
          cell(due_words(item)),
          cell(std::string(due_class(task))),
          cell(percent_or_dash(status.expected)),
          cell(counts ? percent_or_dash(status.percent) : "—"),
          cell(std::string(in_chinese(status.stage))),
          cell(tint_of(item.lamp()), std::string(in_chinese(item.lamp()))),
          cell(status.days_late > 0 ? std::to_string(status.days_late) : ""),
          cell(remarks(item))};
}

}  // namespace

Table ledger_table(const Assessment& in) {
  Table table;
  table.caption = fmt::format("《{}》任务台账", in.plan.title);
  table.columns = {{"序号", 0.7, true},      {"任务编号", 0.9, false}, {"工作措施", 4, false},
                   {"牵头单位", 1.7, false}, {"责任单位", 2.2, false}, {"完成时限", 2, false},
                   {"时限类别", 1, false},   {"序时进度", 1, true},    {"实际进度", 1, true},
                   {"状态", 1, false},       {"灯", 0.7, false},       {"逾期天数", 0.9, true},
                   {"备注", 2.2, false}};
  std::size_t number = 0;
  for (const Item& item : measures_of(in)) table.rows.push_back(ledger_row(item, ++number));
  return table;
}

}  // namespace duban
