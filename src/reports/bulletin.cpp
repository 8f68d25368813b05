#include "reports/report.h"

#include "base/text.h"
#include "reports/annual/achievements.h"
#include "reports/by_unit.h"
#include "reports/charts.h"
#include "reports/figures.h"
#include "reports/naming.h"
#include "reports/problems.h"
#include "reports/requirements.h"

#include <fmt/core.h>

namespace duban {

namespace {

std::vector<Cell> unit_row(Paper& paper, const Assessment& in, const UnitItems& unit) {
  std::vector<Cell> cells = {
      cell(unit.name),
      cell(paper.count(paper.scoped("牵头措施·" + unit.name, in), rows_of(unit.measures)))};
  for (const LampMeaning& row : lamp_meanings) {
    const Items lit =
        those(unit.measures, [&](const Item& item) { return item.lamp() == row.lamp; });
    cells.push_back(cell(
        paper.count(paper.scoped(fmt::format("亮灯·{}·{}", unit.name, in_chinese(row.lamp)), in),
                    rows_of(lit))));
  }
  return cells;
}

// Units stand in the plan's order: only the ranking that an office asks for compares them.
void add_lamps_by_unit(Paper& paper, const Assessment& in) {
  Table table;
  table.columns = {{"牵头单位", 3, false}, {"措施", 1, true}};
  for (const LampMeaning& row : lamp_meanings)
    table.columns.push_back({fmt::format("{}（{}）", in_chinese(row.lamp), row.words), 1.2, true});
  for (const UnitItems& unit : by_unit(in))
    if (!unit.measures.empty()) table.rows.push_back(unit_row(paper, in, unit));
  paper.add(std::move(table));
  paper.say("单位按方案所列顺序排列，不作排名。");
}

void add_next_steps(Paper& paper, const Assessment& in) {
  Listing listing;
  for (const UnitItems& unit : by_unit(in))
    if (const std::string request = request_to(paper, unit); !request.empty() && unit.known)
      listing.items.push_back(paragraph({bold(unit.name + "："), Text{request}}));
  if (listing.items.empty()) return paper.say("请各单位按时限继续推进，并按期报送进展。");
  paper.add(std::move(listing));
}

}  // namespace

Document bulletin_report(const ReportInput& input) {
  Paper paper(input, "通报");
  paper.go_out_as(Outgoing::bulletin);
  if (input.plans.empty()) return paper.finish();
  const auto tell_each = [&](const char* title, void (*tell)(Paper&, const Assessment&)) {
    paper.head(1, title);
    each_plan(paper, [&](const Assessment& in) { tell(paper, in); });
  };
  paper.head(1, "总体情况");
  paper.say(leader_sentence(paper));
  tell_each("亮灯情况", add_lamps_by_unit);
  tell_each("先进", add_on_time_units);
  tell_each("滞后", add_laggards);
  tell_each("下步要求", add_next_steps);
  paper.close("特此通报。");
  return paper.finish(most_special);
}

}  // namespace duban
