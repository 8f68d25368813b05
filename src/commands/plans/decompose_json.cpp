#include "commands/plans/decompose_json.h"

#include "base/text.h"
#include "commands/views/shown_due.h"
#include "reports/work_points.h"

#include <fmt/core.h>

#include <cmath>

namespace duban {

namespace {

Json numbers_json(const Plan& plan, const std::vector<TaskIndex>& tasks) {
  Json numbers = Json::array();
  for (const TaskIndex task : tasks) numbers.push_back(plan.tasks[task].number);
  return numbers;
}

Json owed_json(const Assessment& in, const OwedMeasure& owed, const char* role) {
  const Task& task = in.plan.tasks[owed.task];
  const Answering answering = answering_person(in.plan, owed.task);
  return {{"task", in.plan.task_id(owed.task)},
          {"number", task.number},
          {"title", task.title},
          {"role", role},
          {"part", text_or_null(part_of_task(in.plan, owed.task))},
          {"due", to_json(owed.due)},
          {"due_text", text_or_null(due_words(task))},
          {"effective_due", to_string(owed.effective)},
          {"estimated", owed.estimated},
          {"waits_for", numbers_json(in.plan, owed.waits_for)},
          {"evidence", task.detail->evidence},
          {"stage", to_string(in.status.tasks[owed.task].stage)},
          {"percent", std::lround(in.status.tasks[owed.task].percent)},
          {"person", text_or_null(answering.person)},
          {"post", text_or_null(answering.post)}};
}

Json period_json(const PeriodNode& period) {
  return {{"period", period.period},
          {"due", to_string(period.due)},
          {"times", period.times},
          {"needed", period.needed},
          {"met", period.met}};
}

Json node_json(const Assessment& in, const QuarterNode& node) {
  Json periods = Json::array();
  for (const PeriodNode& period : node.periods) periods.push_back(period_json(period));
  const Json percent = node.percent ? Json(std::lround(*node.percent)) : Json();
  return {{"quarter", fmt::format("{}Q{}", node.end.year(), node.end.month() / 3)},
          {"by", to_string(node.end)},
          {"percent", percent},
          {"finish", to_json(node.finish)},
          {"start_by", to_json(node.start_by)},
          {"first", numbers_json(in.plan, node.first)},
          {"periods", periods},
          {"estimated", node.estimated && !node.empty()},
          {"words", node_words(in, node)}};
}

constexpr const char* why_ids[] = {"due", "period", "under-way", "carried-over"};

Json point_json(const Assessment& in, const WorkPoint& point) {
  const Task& task = in.plan.tasks[point.task];
  Json quarters = Json::array();
  for (const QuarterNode& node : point.quarters) quarters.push_back(node_json(in, node));
  Json support = Json::array();
  for (const std::string& unit : task.support) support.push_back(in.plan.unit_name(unit));
  return {{"task", in.plan.task_id(point.task)},
          {"number", task.number},
          {"title", task.title},
          {"part", text_or_null(part_of_task(in.plan, point.task))},
          {"lead", text_or_null(task.each.empty() ? lead_name(in.plan, point.task) : task.each)},
          {"support", support},
          {"why", why_ids[static_cast<std::size_t>(point.why)]},
          {"finish", to_json(point.finish)},
          {"due_text", text_or_null(due_words(task))},
          {"estimated", point.estimated},
          {"quarters", quarters}};
}

void add_rows_as(std::vector<std::vector<std::string>>& rows, const Assessment& in,
                 const char* role, const std::vector<OwedMeasure>& measures) {
  for (const OwedMeasure& owed : measures) {
    const Task& task = in.plan.tasks[owed.task];
    std::vector<std::string> before;
    for (const TaskIndex i : owed.waits_for) before.push_back(in.plan.tasks[i].number);
    const Answering answering = answering_person(in.plan, owed.task);
    rows.push_back({in.plan.task_id(owed.task), task.title, role, part_of_task(in.plan, owed.task),
                    owed.due ? to_string(*owed.due) : "", due_words(task),
                    to_string(owed.effective), join(before, "、"),
                    join(task.detail->evidence, "、"),
                    std::string(in_chinese(in.status.tasks[owed.task].stage)), answering.person,
                    answering.post});
  }
}

}  // namespace

void add_json(Json& tasks, const Assessment& in, const UnitDuties& duties) {
  for (const OwedMeasure& owed : duties.lead) tasks.push_back(owed_json(in, owed, "lead"));
  for (const OwedMeasure& owed : duties.support) tasks.push_back(owed_json(in, owed, "support"));
}

Json json_of(const Assessment& in, const WorkPoints& points) {
  Json list = Json::array();
  for (const WorkPoint& point : points.points) list.push_back(point_json(in, point));
  return {{"plan", in.plan.id},
          {"title", in.plan.title},
          {"points", list},
          {"standing", numbers_json(in.plan, points.standing)},
          {"done", numbers_json(in.plan, points.done)}};
}

const std::vector<std::string>& duty_header() {
  static const std::vector<std::string> header = {"任务",     "名称",     "牵头或配合", "部分",
                                                  "时限",     "时限原词", "最迟完成",   "需等待",
                                                  "佐证要求", "阶段",     "责任人",     "岗位"};
  return header;
}

void add_rows(std::vector<std::vector<std::string>>& rows, const Assessment& in,
              const UnitDuties& duties) {
  add_rows_as(rows, in, "牵头", duties.lead);
  add_rows_as(rows, in, "配合", duties.support);
}

}  // namespace duban
