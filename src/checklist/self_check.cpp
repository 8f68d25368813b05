#include "checklist/self_check.h"

#include "base/text.h"
#include "document/build.h"
#include "evidence/match.h"
#include "reports/facts.h"
#include "reports/naming.h"
#include "status/status.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

struct Mapped {
  const Assessment* on;
  TaskIndex task;

  auto operator<=>(const Mapped&) const = default;
};

// "PLAN/NUMBER" in its plan, "NUMBER" in the first plan that has it.
std::optional<Mapped> find_mapped(const std::vector<Assessment>& plans, const std::string& name) {
  for (const Assessment& on : plans) {
    const std::string start = on.plan.id + "/";
    const bool whole = name.starts_with(start);
    const TaskIndex task = on.plan.find(whole ? name.substr(start.size()) : name);
    if (task != no_task) return Mapped{&on, task};
  }
  return {};
}

void add_by_basis(const std::vector<Assessment>& plans, const Indicator& indicator,
                  std::vector<Mapped>& found) {
  for (const Assessment& on : plans)
    for (TaskIndex i = 0; i < on.plan.tasks.size(); ++i)
      for (const std::string& clause : on.plan.tasks[i].detail->basis)
        if (std::find(indicator.basis.begin(), indicator.basis.end(), clause) !=
            indicator.basis.end())
          found.push_back({&on, i});
}

std::vector<Mapped> mapped(const std::vector<Assessment>& plans, const Indicator& indicator,
                           const std::string& file, Problems& problems) {
  std::vector<Mapped> found;
  for (const std::string& name : indicator.tasks) {
    const auto task = find_mapped(plans, name);
    if (task)
      found.push_back(*task);
    else
      problems.push_back(
          {"unknown-task",
           Severity::error,
           {file, indicator.line},
           fmt::format("指标“{}”所写的任务“{}”不在所查的方案中", indicator.number, name)});
  }
  add_by_basis(plans, indicator, found);
  std::vector<Mapped> once;
  for (const Mapped& one : found)
    if (std::find(once.begin(), once.end(), one) == once.end()) once.push_back(one);
  return once;
}

// What never ends is unfinished only where one of its periods was missed.
std::string unfinished(const Mapped& one) {
  const Task& task = one.on->plan.tasks[one.task];
  if (task.kind == TaskKind::milestone)
    return one.on->status.tasks[one.task].done() ? "" : task.number;
  std::vector<std::string> missed;
  for (const OccurrenceStatus& period : occurrences_of(one.on->status, one.task))
    if (period.is_missed(one.on->status.as_of))
      missed.push_back(period_name(period.occurrence.period));
  return missed.empty() ? "" : fmt::format("{}（{}）", task.number, join(missed, "、"));
}

void add_task(const Mapped& one, SelfCheckRow& row) {
  const Plan& plan = one.on->plan;
  const Task& task = plan.tasks[one.task];
  const TaskStatus& status = one.on->status.tasks[one.task];
  row.tasks.push_back(plan.task_id(one.task));
  row.states.push_back(fmt::format("{} {}（{}{}）", task.number, task.title,
                                   in_chinese(status.stage),
                                   status.done() ? "" : fmt::format("，{:.0f}%", status.percent)));
  if (const auto words = unfinished(one); !words.empty()) row.gaps.push_back("未完成：" + words);
  const auto missing =
      still_missing(task.detail->evidence, one.on->status.states.tasks[one.task].detail->proved);
  if (!missing.empty())
    row.gaps.push_back(fmt::format("缺佐证：{} {}", task.number, join(missing, "、")));
}

Table grid(const std::vector<SelfCheckRow>& rows, bool weighted) {
  Table table;
  table.columns = {{"编号", 1}, {"指标", 4}, {"对应任务和现状", 5}, {"差距", 4}};
  if (weighted) table.columns.insert(table.columns.begin() + 2, {"权重", 1, true});
  for (const SelfCheckRow& one : rows) {
    const Indicator& indicator = *one.indicator;
    std::vector<std::string> cells = {indicator.number, indicator.title, join(one.states, "；"),
                                      join(one.gaps, "；")};
    if (indicator.leaf && one.gaps.empty()) cells.back() = "无";
    if (weighted)
      cells.insert(cells.begin() + 2,
                   indicator.weight ? fmt::format("{:g}", *indicator.weight) : "");
    auto& line = table.rows.emplace_back(row(cells));
    line[1].indent = static_cast<int>(indicator.level) - 1;
    if (indicator.leaf && !one.gaps.empty()) line.back().runs.front().bold = true;
  }
  return table;
}

std::string counted(Document& paper, const char* name, const std::vector<SelfCheckRow>& rows,
                    const char* gap) {
  Trace trace{name, "", {}};
  for (const SelfCheckRow& one : rows) {
    const bool has = std::any_of(one.gaps.begin(), one.gaps.end(),
                                 [&](const std::string& words) { return words.starts_with(gap); });
    const bool whole = std::string_view(gap).empty();
    if (one.indicator->leaf && (whole || has)) trace.rows.push_back("指标" + one.indicator->number);
  }
  trace.value = std::to_string(trace.rows.size());
  paper.traces.push_back(trace);
  return trace.value;
}

}  // namespace

Result<std::vector<SelfCheckRow>> self_check(const IndicatorSet& set,
                                             const std::vector<Assessment>& plans) {
  std::vector<SelfCheckRow> rows;
  Problems problems;
  for (const Indicator& indicator : set.indicators) {
    SelfCheckRow row;
    row.indicator = &indicator;
    if (indicator.leaf) {
      for (const Mapped& one : mapped(plans, indicator, set.file, problems)) add_task(one, row);
      if (row.tasks.empty()) row.gaps.emplace_back("无对应任务");
    }
    rows.push_back(std::move(row));
  }
  return result_of(std::move(rows), std::move(problems));
}

Document self_check_paper(const IndicatorSet& set, const std::vector<SelfCheckRow>& rows,
                          const ReportInput& input) {
  Document paper;
  const bool sample = set.sample || input.sample;
  paper.title = set.title + "自查清单" + (sample ? "（示例）" : "");
  paper.subtitle = fmt::format("（截至{}）", in_chinese(input.as_of));
  paper.facts.emplace_back("指标版本", set.edition);
  for (const auto& fact : facts_of(input)) paper.facts.push_back(fact);
  if (set.sample)
    paper.blocks.push_back(
        paragraph({bold("示例：指标由本软件编写，用来演示自查，不是任何机关发布的"
                        "指标体系；请换成当年发布的文本。")}));
  const std::string all = counted(paper, "指标", rows, "");
  paper.blocks.push_back(paragraph(fmt::format(
      "末级指标{}项：无对应任务{}项，未完成{}项，缺佐证{}项。", all,
      counted(paper, "无对应任务", rows, "无对应任务"), counted(paper, "未完成", rows, "未完成"),
      counted(paper, "缺佐证", rows, "缺佐证"))));
  const bool weighted = std::any_of(set.indicators.begin(), set.indicators.end(),
                                    [](const Indicator& one) { return one.weight.has_value(); });
  paper.blocks.push_back(grid(rows, weighted));
  return paper;
}

}  // namespace duban
