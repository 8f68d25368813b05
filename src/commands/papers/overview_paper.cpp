#include "commands/inspections/rectify_steps.h"
#include "commands/papers/burden_entries.h"
#include "commands/papers/paper.h"
#include "commands/papers/report_kinds.h"

#include <memory>

namespace duban {

namespace {

RectifyStand stand_of(const std::vector<Rectification>& items, Day as_of) {
  RectifyStand stand;
  for (const Rectification& item : items) {
    const std::string name = item.plan + "/" + item.number;
    if (!item.closed()) stand.in_force.push_back(name);
    if (item.days_late > 0) stand.overdue.push_back(name);
    if (item.awaits_look() && *item.look_back <= as_of) stand.look_back.push_back(name);
  }
  return stand;
}

}  // namespace

ReportWriter overview_paper(Office& office, const Arguments& arguments) {
  const auto input = std::make_shared<ReportInput>(
      paper_input(office, arguments, chosen_plans(office, arguments)));
  if (!arguments.has("--plan")) {  // the office's own lines are of all
    if (!rectify_plans(office).empty())
      input->rectify = stand_of(rectify_items(office), office.horizon.as_of);
    input->burden = burden_entries(office, PlanUnits(office, office.journal.plans(office.horizon)));
  }
  return [input](const IssueMark& mark) {
    set_mark(*input, mark);
    return overview_report(*input);
  };
}

}  // namespace duban
