#include "reports/alignment.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "reports/naming.h"
#include "reports/paper.h"

namespace duban {

namespace {

std::string plan_word(std::size_t position) { return position == 0 ? "上级方案" : "下级方案"; }

Table plans_table(const Levels& levels) {
  Table table;
  table.caption = "对照的方案";
  table.columns = {{"层级", 1, false},
                   {"方案", 4, false},
                   {"代号", 2, false},
                   {"措施", 0.8, true},
                   {"写明依据的", 1, true}};
  for (std::size_t plan = 0; plan < levels.plans.size(); ++plan) {
    const Plan& own = levels.plans[plan]->plan;
    int measures = 0, based = 0;
    for (TaskIndex i = 0; i < own.tasks.size(); ++i) {
      if (!own.tasks[i].leaf) continue;
      ++measures;
      based += clauses_of(levels, {plan, i}).empty() ? 0 : 1;
    }
    table.rows.push_back(row({plan_word(plan), own.title, own.id, std::to_string(measures),
                              plan == 0 ? "—" : std::to_string(based)}));
  }
  return table;
}

Table gaps_table(const Levels& levels, const std::vector<Gap>& gaps, GapKind kind) {
  Table table;
  table.caption = std::string(in_chinese(kind));
  table.columns = {
      {"任务", 2, false}, {"名称", 3, false}, {"单位", 1.5, false}, {"情况", 5, false}};
  for (const Gap& gap : gaps)
    if (gap.kind == kind && !gap.own_level)
      table.rows.push_back(row({levels.name(gap.at), levels.task(gap.at).title,
                                answering_words(levels, gap.at), gap.reason}));
  return table;
}

// What only the upper level's own units owe is seldom the lower plans' matter: told in one line.
void add_own_level(Paper& paper, const Levels& levels, const std::vector<Gap>& gaps) {
  Rows rows;
  std::vector<std::string> numbers;
  for (const Gap& gap : gaps) {
    if (!gap.own_level) continue;
    rows.push_back(levels.name(gap.at));
    numbers.push_back(levels.task(gap.at).number);
  }
  if (rows.empty()) return;
  paper.say(fmt::format(
      "上级条款无人承接的,其中{}项由上级本级单位承担,下级单位没有列名,请核定是否须由下级落实:{}。",
      paper.count("由上级本级单位承担", rows), join(numbers, "、")));
}

void add_gaps(Paper& paper, const Levels& levels, const std::vector<Gap>& gaps) {
  if (gaps.empty()) return paper.say("上下级方案衔接一致，没有发现问题。");
  std::vector<std::string> counts;
  std::vector<GapKind> kinds;
  for (const Gap& gap : gaps)
    if (kinds.empty() || kinds.back() != gap.kind) kinds.push_back(gap.kind);
  for (const GapKind kind : kinds) {
    Rows rows;
    for (const Gap& gap : gaps)
      if (gap.kind == kind) rows.push_back(levels.name(gap.at));
    const std::string name(in_chinese(kind));
    counts.push_back(fmt::format("{}{}项", name, paper.count(name, rows)));
  }
  paper.say(join(counts, "，") + "。");
  for (const GapKind kind : kinds)
    if (Table table = gaps_table(levels, gaps, kind); !table.rows.empty())
      paper.add(std::move(table));
  add_own_level(paper, levels, gaps);
}

// At most three of them, so that a clause that a hundred counties hold up stays a row.
std::string late_list(const Levels& levels, const std::vector<TaskAt>& late) {
  constexpr std::size_t most = 3;
  std::vector<std::string> words;
  for (std::size_t i = 0; i < std::min(most, late.size()); ++i)
    words.push_back(late_words(levels, late[i]));
  if (words.empty()) return "—";
  return join(words, "；") + (late.size() > most ? fmt::format("；等{}项", late.size()) : "");
}

Table rolled_table(const Levels& levels, const std::vector<RolledUp>& rolled) {
  Table table;
  table.caption = "上级任务的下级落实情况";
  table.columns = {{"上级任务", 2, false},  {"名称", 3, false},  {"下级措施", 0.9, true},
                   {"办结", 0.7, true},     {"进度", 0.8, true}, {"灯", 0.6, false},
                   {"上级进度", 0.9, true}, {"逾期", 4, false}};
  for (const RolledUp& one : rolled) {
    const LowerState& below = one.below;
    table.rows.push_back({cell(levels.name(one.upper)), cell(levels.task(one.upper).title),
                          cell(std::to_string(below.measures.size())),
                          cell(std::to_string(below.closed)),
                          cell(fmt::format("{}%", std::lround(below.percent))),
                          cell(tint_of(below.lamp), std::string(in_chinese(below.lamp))),
                          cell(fmt::format("{}%", std::lround(levels.status(one.upper).percent))),
                          cell(late_list(levels, below.late))});
  }
  return table;
}

}  // namespace

std::string answering_words(const Levels& levels, TaskAt at) {
  const Plan& plan = levels.plan(at);
  const std::string unit = answering_unit(plan, at.task);
  if (!unit.empty()) return plan.unit_name(unit);
  return plan.issuer.empty() ? plan.id : plan.issuer;
}

std::string late_words(const Levels& levels, TaskAt late) {
  const int days = levels.status(late).days_late;
  return fmt::format("{}({}){}", answering_words(levels, late), levels.name(late),
                     days > 0 ? fmt::format("逾期{}天", days) : std::string("有周期未完成"));
}

Document alignment_report(const ReportInput& input, const Levels& levels,
                          const std::vector<Gap>& gaps, const std::vector<RolledUp>& rolled) {
  Paper paper(input, "");
  paper.retitle(fmt::format("《{}》上下级方案对照", input.plans.front().plan.title));
  paper.head(1, "对照范围");
  paper.add(plans_table(levels));
  paper.head(1, "衔接问题");
  add_gaps(paper, levels, gaps);
  paper.head(1, "下级落实");
  if (rolled.empty())
    paper.say("下级方案没有以上级任务为依据的措施。");
  else
    paper.add(rolled_table(levels, rolled));
  return paper.finish();
}

}  // namespace duban
