#include "reports/rule_trial.h"

#include "findings/rule.h"
#include "reports/facts.h"
#include "reports/naming.h"
#include "reports/score_sheets.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace duban {

namespace {

void add_values(Paper& paper, const RuleSide& now, const RuleSide& then) {
  std::map<std::string, std::string> before;
  for (const RuleValue& value : now.values) before.emplace(value.key, value.value);
  Table table;
  table.columns = {{"规则项", 2, false}, {"现行", 4, false}, {"试行", 4, false}};
  for (const RuleValue& value : then.values) {
    const auto old = before.find(value.key);
    const std::string was = old == before.end() ? "（无）" : old->second;
    if (old != before.end()) before.erase(old);
    if (was != value.value) table.rows.push_back({cell(value.key), cell(was), cell(value.value)});
  }
  for (const RuleValue& value : now.values)  // in the file's order
    if (before.contains(value.key))
      table.rows.push_back({cell(value.key), cell(value.value), cell("（无）")});
  if (table.rows.empty()) return paper.say("两套规则的各项取值相同。");
  paper.add(std::move(table));
}

std::vector<Cell> lamp_counts(const std::string& label, const std::vector<Assessment>& plans) {
  std::vector<Cell> cells = {cell(label)};
  for (const Lamp lamp : {Lamp::red, Lamp::yellow, Lamp::green, Lamp::grey, Lamp::blue}) {
    int lit = 0;
    for (const Assessment& in : plans)
      lit += count(in.plan, in.status, in.lamps).by_lamp[static_cast<std::size_t>(lamp)];
    cells.push_back(cell(std::to_string(lit)));
  }
  return cells;
}

void add_lamps(Paper& paper, const RuleSide& now, const RuleSide& then) {
  Table counts;
  counts.columns = {{"措施", 2, false}, {"红", 1, true}, {"黄", 1, true},
                    {"绿", 1, true},    {"灰", 1, true}, {"蓝", 1, true}};
  counts.rows = {lamp_counts("现行", now.input.plans), lamp_counts("试行", then.input.plans)};
  paper.add(std::move(counts));
  Table changed;
  changed.columns = {
      {"任务", 4, false}, {"牵头单位", 2, false}, {"现行", 1, false}, {"试行", 1, false}};
  Rows rows;
  for (std::size_t p = 0; p < now.input.plans.size(); ++p)
    for (const Item& item : measures_of(now.input.plans[p])) {
      const Lamp lamp = then.input.plans[p].lamps[item.index];
      if (lamp == item.lamp()) continue;
      rows.push_back(row_of(*item.in, item.index));
      changed.rows.push_back({cell(label_of(item)), cell(lead_name(item)),
                              cell(tint_of(item.lamp()), std::string(in_chinese(item.lamp()))),
                              cell(tint_of(lamp), std::string(in_chinese(lamp)))});
    }
  paper.say(fmt::format("亮灯改变的措施{}项。", paper.count("亮灯改变", rows)));
  if (!changed.rows.empty()) paper.add(std::move(changed));
}

using FindingKey = std::tuple<FindingKind, TaskIndex, std::string, std::string>;

FindingKey key_of(const Finding& finding) {
  return {finding.kind, finding.task, finding.period, finding.unit};
}

// The findings of `one` that `other` has not, worst first; both are of the same plan.
std::vector<const Finding*> only_in(const Assessment& one, const Assessment& other) {
  std::map<FindingKey, int> known;
  for (const Finding& finding : other.findings) ++known[key_of(finding)];
  std::vector<const Finding*> only;
  for (const Finding& finding : one.findings)
    if (!is_plan_fault(finding.kind) && !known.contains(key_of(finding))) only.push_back(&finding);
  return only;
}

void add_only(Paper& paper, const char* name, const RuleSide& one, const RuleSide& other) {
  Rows rows;
  std::vector<std::string> lines;
  for (std::size_t p = 0; p < one.input.plans.size(); ++p) {
    const Assessment& in = one.input.plans[p];
    for (const Finding* finding : only_in(in, other.input.plans[p])) {
      rows.push_back(finding->task == no_task ? in.plan.id
                                              : row_of(in, finding->task, finding->period));
      lines.push_back(fmt::format("{} {}〔{}〕{}", in_chinese(finding->kind),
                                  label_of(in, *finding),
                                  unit_name_or_unknown(in.plan, finding->unit), finding->reason));
    }
  }
  paper.say(fmt::format("{}{}项。", name, paper.count(name, rows)));
  if (!lines.empty()) paper.add(bullets(lines));
}

std::string paper_line(const NightPaper& paper) {
  std::string tasks;
  for (const PaperItem& item : paper.items)
    tasks += (tasks.empty() ? "" : "、") + item.concern.number;
  return fmt::format("{}{}致{}，{}项（{}）", paper.paper,
                     paper.sheet.empty() ? "" : "（" + paper.sheet + "）",
                     paper.unit.empty() ? "各有关单位" : paper.unit, paper.items.size(), tasks);
}

void add_papers(Paper& paper, const char* side, const Escalation& tonight) {
  Rows rows;
  std::vector<std::string> lines;
  for (const NightPaper& one : tonight.papers) {
    lines.push_back(paper_line(one));
    for (const PaperItem& item : one.items) rows.push_back(name_of(item.concern));
  }
  for (const HeldBack& held : tonight.held)
    lines.push_back(fmt::format("暂缓致{}的{}项：{}", held.unit, held.items, held.reason));
  const std::string number =
      paper.figure(fmt::format("当夜发文·{}", side), std::to_string(tonight.papers.size()), rows);
  paper.say(
      fmt::format("按{}规则，当夜巡检将发文{}件{}", side, number, lines.empty() ? "。" : "："));
  if (!lines.empty()) paper.add(bullets(lines));
}

void add_scores(Paper& paper, const RuleSide& then) {
  const ScoreRules& rules = then.input.rules.scores;
  if (!then.input.scores) return paper.say("试行规则没有计分项，不计分、不排名。");
  paper.say(rules.enabled ? "试行规则启用计分（[scores] enabled = true）。"
                          : "试行规则没有启用计分（[scores] enabled = false），以下仅为试算。");
  add_score_basis(paper, *then.input.scores, rules);
  add_rank_table(paper, *then.input.scores);
  add_score_sheets(paper, *then.input.scores, rules);
}

}  // namespace

Document rule_trial(const RuleSide& in_force, const RuleSide& tried) {
  Paper paper(tried.input, "规则试算");
  paper.retitle(fmt::format("规则试算：{}", name_of(tried.input.rules)));
  paper.say(
      fmt::format("现行规则为“{}”，试行规则为“{}”。本件只作试算，没有登记、没有发出任何公文。",
                  name_of(in_force.input.rules), name_of(tried.input.rules)));
  paper.head(1, "规则差异");
  add_values(paper, in_force, tried);
  paper.head(1, "亮灯");
  add_lamps(paper, in_force, tried);
  paper.head(1, "督办情形");
  add_only(paper, "试行后新增", tried, in_force);
  add_only(paper, "试行后不再有", in_force, tried);
  paper.head(1, "当夜发文");
  add_papers(paper, "现行", in_force.tonight);
  add_papers(paper, "试行", tried.tonight);
  paper.head(1, "计分");
  add_scores(paper, tried);
  return paper.finish();
}

}  // namespace duban
