#include "checklist/points.h"

#include "base/text.h"
#include "evidence/asked.h"
#include "evidence/match.h"
#include "reports/naming.h"
#include "stage/reported.h"
#include "status/status.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <span>

namespace duban {

namespace {

using CheckPoints = std::vector<std::string>;

// The longest first, so that none is cut by a part of it.
constexpr std::array<std::string_view, 12> forbidding = {
    "坚决防止", "坚决杜绝", "坚决禁止", "切实防止", "严格禁止", "一律不得",
    "严禁",     "禁止",     "不得",     "防止",     "杜绝",     "不准"};

constexpr std::size_t recent = 2;  // met periods of which the records are looked at

std::string state_in_words(const OccurrenceStatus& one, Day as_of) {
  const std::string by = in_chinese(one.occurrence.due);
  if (one.is_met() && one.was_late())
    return fmt::format("应于{}前完成，报{}完成，迟{}天", by, in_chinese(*one.met),
                       *one.met - one.occurrence.due);
  if (one.is_met())
    return fmt::format("报已完成{}", one.met ? "（" + in_chinese(*one.met) + "）" : "");
  const std::string count =
      one.needed > 1 ? fmt::format("应{}次，报{}次", one.needed, one.done) : "未报完成";
  if (one.is_missed(as_of))
    return fmt::format("应于{}前完成，{}，已过{}天", by, count, as_of - one.occurrence.due);
  return fmt::format("应于{}前完成，{}", by, count);
}

// Those that are open or missed, and the last of the met ones.
void add_periods(const Assessment& on, TaskIndex task, CheckPoints& points) {
  std::vector<const OccurrenceStatus*> begun;
  for (const OccurrenceStatus& one : occurrences_of(on.status, task))
    if (one.occurrence.first <= on.status.as_of) begun.push_back(&one);
  std::size_t met_after = static_cast<std::size_t>(
      std::count_if(begun.begin(), begun.end(), [](const auto* one) { return one->is_met(); }));
  std::vector<std::string> told;
  for (const OccurrenceStatus* one : begun) {
    const bool old = one->is_met() && met_after-- > recent;
    if (!old)
      told.push_back(period_name(one->occurrence.period) + state_in_words(*one, on.status.as_of));
  }
  if (told.empty())
    points.emplace_back("尚无一期开始，查有无安排");
  else
    points.push_back("逐期核实是否真实完成：" + join(told, "；"));
}

std::string reported_percent(const Assessment& on, TaskIndex task) {
  return fmt::format("{}%", on.status.states.tasks[task].percent);
}

void add_milestone(const Assessment& on, TaskIndex task, CheckPoints& points) {
  const TaskState& state = on.status.states.tasks[task];
  if (is_done(state.stage))
    points.push_back(fmt::format("{}已{}，复核是否真正落实、有无反弹",
                                 state.closed ? in_chinese(*state.closed) : std::string("此项"),
                                 in_chinese(state.stage)));
  else if (state.submitted)
    points.push_back(fmt::format("{}申请办结，核实是否确已完成", in_chinese(*state.submitted)));
  else if (state.reported)
    points.push_back(fmt::format("自报进度{}，核实与实际是否相符", reported_percent(on, task)));
  else
    points.emplace_back("未报过进展，查是否已启动、由谁在办、何时办成");
}

void add_by_kind(const Assessment& on, TaskIndex index, CheckPoints& points) {
  const Task& task = on.plan.tasks[index];
  switch (task.kind) {
    case TaskKind::milestone:
      return add_milestone(on, index, points);
    case TaskKind::recurring:
      return add_periods(on, index, points);
    case TaskKind::ongoing:
      points.emplace_back("抽查近一年的工作记录，看是否经常开展、有无中断");
      return;
    case TaskKind::prohibition:
      points.push_back(fmt::format("查有无{}的行为", forbidden_act(task.title)));
      return;
    case TaskKind::triggered:
      points.emplace_back("查近一年发生的应办事项，抽取若干逐件核对是否按要求办理");
      return;
  }
}

void add_targets(const Assessment& on, TaskIndex index, CheckPoints& points) {
  const auto& figures = on.status.states.tasks[index].detail->figures;
  for (const Target& target : on.plan.tasks[index].targets) {
    const auto sum = sum_of(figures, target.text);
    points.push_back(fmt::format("量化指标“{}”：{}，核对台账和原始记录", target.text,
                                 sum ? "自报" + in_words(*sum) : "未报数据"));
  }
}

// Told with the periods or with the evidence.
bool is_told_elsewhere(FindingKind kind) {
  return kind == FindingKind::missing_evidence || kind == FindingKind::missed_occurrence;
}

void add_findings(const Assessment& on, TaskIndex index, CheckPoints& points) {
  const std::size_t before = points.size();
  for (const Finding* finding : findings_of(on, index))
    if (!is_told_elsewhere(finding->kind))
      points.push_back(
          fmt::format("{}{}：{}", in_chinese(finding->kind),
                      finding->since ? fmt::format("（自{}起）", in_chinese(*finding->since)) : "",
                      finding->reason));
  if (points.size() > before) points.emplace_back("对上述情况逐条问明原因、责任人和下步安排");
}

void add_evidence(const Assessment& on, TaskIndex index, CheckPoints& points) {
  const auto& asked = on.plan.tasks[index].detail->evidence;
  if (asked.empty()) return;
  const auto missing = still_missing(asked, on.status.states.tasks[index].detail->proved);
  std::vector<std::string> there;
  for (const std::string& one : asked)
    if (std::find(missing.begin(), missing.end(), one) == missing.end()) there.push_back(one);
  if (!there.empty()) points.push_back("核对佐证原件与所报是否一致：" + join(there, "、"));
  if (!missing.empty()) points.push_back("佐证未交：" + join(missing, "、") + "；查有无");
}

}  // namespace

std::string forbidden_act(std::string_view title) {
  for (const std::string_view word : forbidding)
    if (title.starts_with(word) && title.size() > word.size())
      return std::string(title.substr(word.size()));
  return std::string(title);
}

std::vector<const Finding*> findings_of(const Assessment& on, TaskIndex task) {
  std::vector<const Finding*> found;
  for (const Finding& finding : on.findings)
    if (finding.task == task && !is_plan_fault(finding.kind)) found.push_back(&finding);
  return found;
}

std::vector<std::string> points_of(const Assessment& on, TaskIndex task) {
  CheckPoints points;
  add_by_kind(on, task, points);
  add_targets(on, task, points);
  add_findings(on, task, points);
  add_evidence(on, task, points);
  return points;
}

}  // namespace duban
