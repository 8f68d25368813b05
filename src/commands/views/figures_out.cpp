#include "commands/views/figures_out.h"

#include "base/text.h"
#include "stage/reported.h"

#include <fmt/core.h>

#include <algorithm>
#include <ostream>

namespace duban {

namespace {

// "2023Q1已报3、2023Q2未报数据": the periods that somebody spoke of, or that are over.
std::string by_period(const Assessment& on, TaskIndex task, std::size_t target) {
  std::vector<std::string> told;
  for (const TargetStatus& status : targets_of(on.status, task)) {
    if (status.target != target || status.period.empty()) continue;
    if (status.reported)
      told.push_back(fmt::format("{}已报{}", status.period, in_words(*status.reported)));
    else if (on.status.as_of > status.due)
      told.push_back(status.period + "未报数据");
  }
  return join(told, "、");
}

}  // namespace

void write_figures(std::ostream& out, const Assessment& on, TaskIndex task) {
  const auto& targets = on.plan.tasks[task].targets;
  const auto& figures = on.status.states.tasks[task].detail->figures;
  std::vector<std::string> told;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    std::string said = by_period(on, task, i);
    const auto sum = reported_of(targets[i], figures, nullptr);
    if (said.empty() && sum) said = "已报" + in_words(*sum);
    out << fmt::format("  目标 {}{}\n", targets[i].text, said.empty() ? "" : ":" + said);
    told.push_back(targets[i].text);
  }
  for (const ReportedFigure& figure : figures) {
    if (std::find(told.begin(), told.end(), figure.of) != told.end()) continue;
    out << fmt::format("  数据 {}:{}\n", figure.of, in_words(*sum_of(figures, figure.of)));
    told.push_back(figure.of);
  }
}

}  // namespace duban
