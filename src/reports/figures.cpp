#include "reports/figures.h"

#include "base/text.h"

#include <fmt/core.h>

namespace duban {

namespace {

// One column of the figures' tables.
struct Figure {
  const char* name;
  bool (*holds)(const Item& item);
};

template <Lamp wanted>
bool has_lamp(const Item& item) {
  return item.lamp() == wanted;
}
bool is_any(const Item&) { return true; }
bool is_closed(const Item& item) { return item.status().done(); }

constexpr Figure measures{"措施总数", is_any};
constexpr Figure closed{"已办结", is_closed};
constexpr Figure under_way{"办理中", is_under_way};
constexpr Figure red{"红灯", has_lamp<Lamp::red>};
constexpr Figure yellow{"黄灯", has_lamp<Lamp::yellow>};
constexpr const char* progress = "总体进度";

constexpr Figure of_leader[] = {measures, closed, red, yellow};
constexpr Figure of_part[] = {measures, closed, under_way, yellow, red};

std::string within(const std::string& name, const std::string& scope) {
  return scope.empty() ? name : fmt::format("{}·{}", name, scope);
}

std::string due_soon_name(const Paper& paper) {
  return fmt::format("{}日内到期", paper.input().rules.due_soon);
}

bool is_due_soon(const Finding& finding) { return finding.kind == FindingKind::due_soon; }

using Named = std::pair<std::string, std::string>;

std::vector<Named> leader_figures(Paper& paper, const Items& items, const FoundList& due_soon,
                                  const std::string& scope) {
  std::vector<Named> named;
  for (const Figure& figure : of_leader)
    named.emplace_back(
        figure.name, paper.count(within(figure.name, scope), rows_of(those(items, figure.holds))));
  const std::string soon = due_soon_name(paper);
  named.emplace_back(soon, paper.count(within(soon, scope), rows_of(due_soon)));
  const Items counting = those(items, [](const Item& item) { return item.status().counts; });
  named.emplace_back(progress, paper.figure(within(progress, scope),
                                            percent_words(rolled_up(items)), rows_of(counting)));
  return named;
}

void add_row(Table& table, const std::string& label, const std::vector<Named>& figures) {
  std::vector<Cell> cells;
  if (!label.empty()) cells.push_back(cell(label));
  for (const Named& figure : figures) cells.push_back(cell(figure.second));
  table.rows.push_back(std::move(cells));
}

std::vector<Cell> part_row(Paper& paper, const std::string& label, const std::string& scope,
                           const Items& items) {
  std::vector<Cell> cells = {cell(label)};
  for (const Figure& figure : of_part)
    cells.push_back(
        cell(paper.count(within(figure.name, scope), rows_of(those(items, figure.holds)))));
  const Items counting = those(items, [](const Item& item) { return item.status().counts; });
  cells.push_back(cell(
      paper.figure(within(progress, scope), percent_words(rolled_up(items)), rows_of(counting))));
  return cells;
}

}  // namespace

bool is_late(const Finding& finding) {
  const FindingKind kind = finding.kind;
  return finding.days_late > 0 && !is_part(finding) &&
         (kind == FindingKind::overdue || kind == FindingKind::missed_occurrence ||
          kind == FindingKind::quota_short);
}

Rows rows_of(const FoundList& list) {
  Rows rows;
  for (const FoundCase& found : list)
    rows.push_back(row_of(*found.in, found.finding->task, found.finding->period));
  return rows;
}

std::vector<Named> leader_figures(Paper& paper) {
  const auto& plans = paper.input().plans;
  return leader_figures(paper, measures_of(plans), found_in(plans, is_due_soon), "");
}

std::string leader_sentence(Paper& paper) {
  std::vector<std::string> said;
  for (const Named& figure : leader_figures(paper))
    said.push_back(figure.first + figure.second + (figure.second.back() == '%' ? "" : "项"));
  return fmt::format("截至{}，{}。", in_chinese(paper.input().as_of), join(said, "，"));
}

Table leader_table(Paper& paper) {
  const auto& plans = paper.input().plans;
  Table table;
  if (plans.size() > 1) table.columns.push_back({"方案", 3, false});
  const auto whole = leader_figures(paper);
  for (const Named& figure : whole) table.columns.push_back({figure.first, 1, true});
  if (plans.size() > 1)
    for (const Assessment& in : plans)
      add_row(table, in.plan.title,
              leader_figures(paper, measures_of(in), found_in(in, is_due_soon), in.plan.id));
  add_row(table, plans.size() > 1 ? "合计" : "", whole);
  return table;
}

Table part_table(Paper& paper, const Assessment& in) {
  Table table;
  table.columns.push_back({"部分", 3, false});
  for (const Figure& figure : of_part) table.columns.push_back({figure.name, 1, true});
  table.columns.push_back({progress, 1.2, true});
  for (const PartMeasures& part : by_part(in))
    table.rows.push_back(part_row(paper, part.label, paper.scoped(part.label, in), part.measures));
  const std::string scope = paper.input().plans.size() > 1 ? in.plan.id : "";
  table.rows.push_back(part_row(paper, "合计", scope, measures_of(in)));
  return table;
}

}  // namespace duban
