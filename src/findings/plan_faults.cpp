#include "findings/rule.h"

#include "plan/lint.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

Finding fault(const Judgement& on, FindingKind kind, TaskIndex task, std::string reason) {
  Finding found;
  found.kind = kind;
  found.task = task;
  if (task != no_task) found.unit = answering_unit(on.plan, task);
  found.reason = std::move(reason);
  return found;
}

std::string ambiguity(const Judgement& on, TaskIndex i) {
  const Task& task = on.plan.tasks[i];
  const auto& due = task.due;
  if (!due || !due->last || !due->otherwise) return fmt::format("“{}”读法不一", task.due_text);
  const auto read = last_day(*due, on.rules.assumptions.reading);
  return fmt::format("“{}”可读作{}或{},本规则按{}判定", task.due_text, in_chinese(*due->last),
                     in_chinese(*due->otherwise), in_chinese(read.value_or(*due->last)));
}

std::optional<Day> own_due(const Judgement& on, TaskIndex task) {
  return on.status.schedule.tasks[task].own_due;
}

void find_later_than_parent(const Judgement& on, TaskIndex i, Findings& found) {
  const auto due = own_due(on, i);
  for (TaskIndex above = on.plan.tasks[i].parent; due && above != no_task;
       above = on.plan.tasks[above].parent) {
    const auto bound = own_due(on, above);
    if (!bound || *due <= *bound) continue;
    found.push_back(fault(on, FindingKind::child_later_than_parent, i,
                          fmt::format("时限{}晚于上级任务{}的{}", in_chinese(*due),
                                      on.plan.tasks[above].number, in_chinese(*bound))));
    return;
  }
}

struct Fault {
  FindingKind kind;
  bool (*holds)(const Plan& plan, TaskIndex task);
  const char* reason;
};

constexpr Fault faults[] = {
    {FindingKind::no_lead, lacks_lead, "未明确牵头单位"},
    {FindingKind::no_deadline, lacks_deadline, "未明确完成时限,以方案期末为限"},
    {FindingKind::no_measure, lacks_measure, "任务未分解出措施"},
    {FindingKind::period_missing, lacks_period, "只写“定期”,未明确周期"},
};

// Only a plan that carries out an upper one can lack a basis.
void find_without_basis(const Judgement& on, Findings& found) {
  const auto& tasks = on.plan.tasks;
  const auto has_basis = [](const Task& task) { return !task.detail->basis.empty(); };
  if (std::none_of(tasks.begin(), tasks.end(), has_basis)) return;
  for (TaskIndex i = 0; i < tasks.size(); ++i) {
    bool based = false;
    for (TaskIndex above = i; above != no_task && !based; above = tasks[above].parent)
      based = has_basis(tasks[above]);
    if (tasks[i].leaf && !based)
      found.push_back(fault(on, FindingKind::no_basis, i, "未注明所落实的上级方案条款"));
  }
}

// "1 → 2 → 14.1"; of a long chain its two ends.
std::string path_of(const Plan& plan, const std::vector<TaskIndex>& chain) {
  constexpr std::size_t at_each_end = 6;
  std::string path;
  for (std::size_t i = 0; i < chain.size(); ++i) {
    if (chain.size() > 2 * at_each_end && i == at_each_end) {
      path += fmt::format(" → …(略{}项)", chain.size() - 2 * at_each_end);
      i = chain.size() - at_each_end;
    }
    path += (path.empty() ? "" : " → ") + plan.tasks[chain[i]].number;
  }
  return path;
}

std::string chain_to(const Judgement& on, TaskIndex task) {
  return path_of(on.plan, infeasible_chain(on.plan, on.graph, on.calendar, on.rules.assumptions,
                                           on.status.schedule, task));
}

bool counts_workdays(const Plan& plan) {
  return std::any_of(plan.tasks.begin(), plan.tasks.end(), [](const Task& task) {
    const bool by_span = task.due && task.due->span && task.due->span->unit == Span::Unit::workday;
    const bool by_lag = std::any_of(task.after.begin(), task.after.end(),
                                    [](const Link& link) { return link.lag.working; });
    return by_span || by_lag || (task.work && task.work->working);
  });
}

}  // namespace

void find_infeasible(const Judgement& on, Findings& found) {
  constexpr int most_chains = 200;  // nobody reads more, and each may run through the whole plan
  int told = 0;
  for (TaskIndex i = 0; i < on.status.tasks.size(); ++i) {
    const TaskDates& dates = on.status.schedule.tasks[i];
    const bool bounded_here =
        dates.own_due ? dates.due_from.kind == DueFrom::Kind::own
                      : dates.due_from.kind == DueFrom::Kind::plan && on.plan.tasks[i].leaf;
    if (dates.slack >= 0 || !bounded_here || on.status.tasks[i].done()) continue;
    Finding infeasible = fault(
        on, FindingKind::infeasible_deadline, i,
        fmt::format("按工期{}最早于{}完成,晚于时限{}共{}天;链条:{}", dates.estimated ? "(估)" : "",
                    in_chinese(dates.earliest_finish), in_chinese(dates.latest_finish),
                    -dates.slack, ++told > most_chains ? "(略)" : chain_to(on, i)));
    infeasible.lamp = Lamp::yellow;
    infeasible.due = dates.latest_finish;
    found.push_back(std::move(infeasible));
  }
}

void find_plan_faults(const Judgement& on, Findings& found) {
  for (TaskIndex i = 0; i < on.plan.tasks.size(); ++i) {
    for (const Fault& row : faults)
      if (row.holds(on.plan, i)) found.push_back(fault(on, row.kind, i, row.reason));
    if (is_ambiguous(on.plan, i)) {
      found.push_back(fault(on, FindingKind::ambiguous_deadline, i, ambiguity(on, i)));
      found.back().due = own_due(on, i);
    }
    find_later_than_parent(on, i, found);
  }
  find_without_basis(on, found);
}

void find_missing_calendar(const Judgement& on, Findings& found) {
  std::vector<int> years;
  if (counts_workdays(on.plan))
    for (int year = first_day(on.plan).year(); year <= final_day(on.plan).year(); ++year)
      years.push_back(year);
  if (const int year = on.status.as_of.year();
      std::find(years.begin(), years.end(), year) == years.end())
    years.push_back(year);
  for (const int year : years) {
    if (on.calendar.is_official(year)) continue;
    found.push_back(fault(on, FindingKind::calendar_missing, no_task,
                          fmt::format("没有{}年的法定节假日安排,涉及工作日的结果为暂定", year)));
    found.back().lamp = Lamp::yellow;
  }
}

}  // namespace duban
