#include "reports/wall_chart.h"

#include "reports/naming.h"

#include <fmt/core.h>

#include <cmath>
#include <map>

namespace duban {

namespace {

// The next period that is still owed, else the last one.
std::optional<Day> next_due(const Item& item) {
  std::optional<Day> due;
  for (const OccurrenceStatus& period : occurrences_of(item.in->status, item.index)) {
    due = period.occurrence.due;
    if (!period.is_met()) break;
  }
  return due;
}

std::string note_of(const Item& item) {
  const TaskStatus& status = item.status();
  const TaskKind kind = item.task().kind;
  if (status.done()) return std::string(in_chinese(status.stage));
  if (status.days_late > 0) return fmt::format("逾期{}天", status.days_late);
  if (!item.task().leaf) return fmt::format("{}%", std::lround(status.percent));
  if (kind != TaskKind::milestone && kind != TaskKind::recurring)
    return std::string(due_class(item.task()));
  if (status.stage == Stage::suspended || status.stage == Stage::cancelled)
    return std::string(in_chinese(status.stage));
  if (status.forecast_late) return "预计超期";
  return status.percent > 0 ? fmt::format("{}%", std::lround(status.percent)) : "";
}

bool has_bar(const Task& task) {
  return !task.leaf || task.kind == TaskKind::milestone || task.kind == TaskKind::recurring;
}

Gantt::Row row_of_task(const Item& item, int level) {
  const Assessment& in = *item.in;
  const TaskDates& dates = in.status.schedule.tasks[item.index];
  Gantt::Row row;
  row.label = label_of(item);
  row.level = level;
  row.tint = tint_of(item.lamp());
  if (has_bar(item.task())) {
    row.start = in.status.forecast.start[item.index];
    row.finish = in.status.forecast.finish[item.index];
  }
  row.done = item.status().percent / 100;
  if (item.task().kind == TaskKind::recurring)
    row.due = next_due(item);
  else if (is_dated(item))
    row.due = item.status().due;
  row.faint = item.task().leaf && dates.estimated && !item.status().done();
  row.critical = dates.critical;
  row.note = note_of(item);
  return row;
}

int depth_of(const Plan& plan, TaskIndex task) {
  int depth = 1;
  for (TaskIndex i = plan.tasks[task].parent; i != no_task; i = plan.tasks[i].parent) ++depth;
  return depth;
}

// Rows in the plan's order under their parts, and where each task stands.
class Chart {
 public:
  explicit Chart(const Assessment& in) : in_(in) {
    chart_.caption = fmt::format("《{}》挂图作战图", in.plan.title);
    chart_.first = first_day(in.plan);
    chart_.last = std::max(final_day(in.plan), in.status.as_of);
    chart_.today = in.status.as_of;
  }

  Gantt made() {
    std::string part;
    for (TaskIndex i = 0; i < in_.plan.tasks.size(); ++i) {
      if (const std::string& own = in_.plan.tasks[i].part; !own.empty() && own != part)
        add_part(part = own);
      add_task(i);
    }
    add_arrows();
    return std::move(chart_);
  }

 private:
  void add_part(const std::string& number) {
    for (const Part& part : in_.plan.parts) {
      if (part.number != number) continue;
      Gantt::Row row;
      row.label = fmt::format("{}、{}", part.number, part.title);
      chart_.rows.push_back(std::move(row));
    }
  }

  void add_task(TaskIndex task) {
    Gantt::Row row = row_of_task({&in_, task}, depth_of(in_.plan, task));
    if (row.start) chart_.first = std::min(chart_.first, *row.start);
    if (row.finish) chart_.last = std::max(chart_.last, *row.finish);
    if (row.due) chart_.last = std::max(chart_.last, *row.due);
    at_[task] = chart_.rows.size();
    chart_.rows.push_back(std::move(row));
  }

  void add_arrows() {
    for (TaskIndex i = 0; i < in_.plan.tasks.size(); ++i)
      for (const Link& link : in_.plan.tasks[i].after)
        chart_.arrows.push_back({at_.at(link.from), at_.at(i), link.hard});
  }

  const Assessment& in_;
  Gantt chart_;
  std::map<TaskIndex, std::size_t> at_;
};

}  // namespace

Gantt wall_chart(const Assessment& in) { return Chart(in).made(); }

Document wall_chart_paper(const ReportInput& input) {
  Paper paper(input, "挂图作战图");
  for (const Assessment& in : input.plans) paper.add(wall_chart(in));
  return paper.finish();
}

}  // namespace duban
