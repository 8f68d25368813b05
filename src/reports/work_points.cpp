#include "reports/work_points.h"

#include <fmt/core.h>

#include <array>
#include <cmath>

#include "base/text.h"
#include "levels/unit_duties.h"
#include "reports/naming.h"
#include "reports/paper.h"

namespace duban {

namespace {

std::string month_and_day(Day day) { return fmt::format("{}月{}日", day.month(), day.day()); }

std::string period_words(const PeriodNode& node) {
  const std::string name = period_name(node.period);
  if (node.met) return name + "已完成";
  if (node.needed == 1) return fmt::format("{}（{}前）", name, month_and_day(node.due));
  return node.times < node.needed
             ? fmt::format("{}累计{}次以上", name, node.times)
             : fmt::format("{}满{}次（{}前）", name, node.needed, month_and_day(node.due));
}

std::string part_label(const Plan& plan, const std::string& number) {
  for (const Part& part : plan.parts)
    if (part.number == number) return fmt::format("{}、{}", part.number, part.title);
  return plan.parts.empty() ? "全部措施" : "未列入各部分";
}

std::string support_words(const Plan& plan, TaskIndex task) {
  std::vector<std::string> names;
  for (const std::string& unit : plan.tasks[task].support) names.push_back(plan.unit_name(unit));
  return names.empty() ? "—" : join(names, "、");
}

// Of a fan-out measure the group: each of its units leads its own share.
std::string lead_words(const Plan& plan, TaskIndex task) {
  const Task& own = plan.tasks[task];
  return own.each.empty() ? unit_name_or_unknown(plan, answering_unit(plan, task))
                          : own.each + "各单位";
}

std::vector<Cell> point_row(const Assessment& in, const WorkPoint& point) {
  const Task& task = in.plan.tasks[point.task];
  std::vector<Cell> cells = {cell(task.number),
                             cell(task.title),
                             cell(lead_words(in.plan, point.task)),
                             cell(support_words(in.plan, point.task)),
                             cell(std::string(in_chinese(point.why))),
                             cell(point_due(in, point))};
  for (const QuarterNode& node : point.quarters) {
    const std::string words = node_words(in, node);
    cells.push_back(cell(words.empty() ? "—" : words));
  }
  return cells;
}

Table point_table(const std::string& caption) {
  Table table;
  table.caption = caption;
  table.columns = {{"编号", 0.8, false},     {"工作措施", 2.8, false}, {"牵头单位", 1.4, false},
                   {"责任单位", 1.6, false}, {"类别", 0.9, false},     {"完成时限", 1.6, false},
                   {"一季度", 1.4, false},   {"二季度", 1.4, false},   {"三季度", 1.4, false},
                   {"四季度", 1.4, false}};
  return table;
}

Rows rows_of(const Assessment& in, const std::vector<TaskIndex>& tasks) {
  Rows rows;
  for (const TaskIndex task : tasks) rows.push_back(in.plan.task_id(task));
  return rows;
}

void add_summary(Paper& paper, const Assessment& in, const WorkPoints& points) {
  std::array<Rows, 4> by_why;
  Rows all;
  for (const WorkPoint& point : points.points) {
    all.push_back(in.plan.task_id(point.task));
    by_why[static_cast<std::size_t>(point.why)].push_back(all.back());
  }
  const auto count = [&](const char* name, const Rows& rows) {
    return paper.count(paper.scoped(name, in), rows);
  };
  paper.say(fmt::format(
      "{}年须推进的措施{}项：本年办结{}项，周期性{}项，持续推进{}项，上年结转{}项。此前及本年已办结"
      "{}项；长期坚持、禁止和触发类{}项，全年落实。",
      points.year, count("年度措施", all), count("本年办结", by_why[0]), count("周期性", by_why[1]),
      count("持续推进", by_why[2]), count("结转", by_why[3]),
      count("已办结", rows_of(in, points.done)), count("全年落实", rows_of(in, points.standing))));
  paper.say(
      "季度节点由最迟完成日期倒排，并按均匀进度推算；方案没有写明时限的，以期末为限推算，标（估），"
      "供牵头单位核定。");
}

void add_parts(Paper& paper, const Assessment& in, const WorkPoints& points) {
  const auto& all = points.points;
  for (std::size_t i = 0; i < all.size();) {
    const std::string part = part_of_task(in.plan, all[i].task);
    Table table = point_table(part_label(in.plan, part));
    for (; i < all.size() && part_of_task(in.plan, all[i].task) == part; ++i)
      table.rows.push_back(point_row(in, all[i]));
    paper.add(std::move(table));
  }
  if (all.empty()) paper.say(fmt::format("{}年没有须推进的措施。", points.year));
}

void add_list(Paper& paper, const Assessment& in, const char* title,
              const std::vector<TaskIndex>& tasks) {
  if (tasks.empty()) return;
  std::vector<std::string> items;
  for (const TaskIndex task : tasks)
    items.push_back(fmt::format("{}（{}）", label_of({&in, task}), lead_words(in.plan, task)));
  paper.head(1, title);
  paper.add(bullets(items));
}

}  // namespace

std::string node_words(const Assessment& in, const QuarterNode& node) {
  std::vector<std::string> said;
  for (const TaskIndex before : node.first) said.push_back(in.plan.tasks[before].number + "先办结");
  if (node.start_by) said.push_back(month_and_day(*node.start_by) + "前启动");
  if (node.overdue) said.emplace_back("已过时限，补办");
  if (node.finish)
    said.push_back(month_and_day(*node.finish) + "前办结");
  else if (node.percent)
    said.push_back(fmt::format("达到{}%", std::lround(*node.percent)));
  for (const PeriodNode& period : node.periods) said.push_back(period_words(period));
  if (said.empty()) return {};
  return join(said, "；") + (node.estimated ? "（估）" : "");
}

std::string point_due(const Assessment& in, const WorkPoint& point) {
  const Task& task = in.plan.tasks[point.measure];
  if (!point.finish) return task.every_text;
  return in_chinese(*point.finish) + (point.estimated ? "（估）" : "");
}

Document work_points_report(const ReportInput& input, const std::vector<WorkPoints>& points) {
  Paper paper(input, "");
  const int year = points.empty() ? input.as_of.year() : points.front().year;
  paper.retitle(input.plans.size() == 1
                    ? fmt::format("《{}》{}年度工作要点", input.plans[0].plan.title, year)
                    : fmt::format("{}年度法治政府建设工作要点", year));
  for (std::size_t i = 0; i < input.plans.size(); ++i) {
    const Assessment& in = input.plans[i];
    const std::string of = input.plans.size() > 1 ? fmt::format("（{}）", in.plan.title) : "";
    paper.head(1, "总体安排" + of);
    add_summary(paper, in, points[i]);
    paper.head(1, "任务和季度节点" + of);
    add_parts(paper, in, points[i]);
    add_list(paper, in, "全年落实事项", points[i].standing);
    add_list(paper, in, "已办结事项", points[i].done);
  }
  return paper.finish();
}

}  // namespace duban
