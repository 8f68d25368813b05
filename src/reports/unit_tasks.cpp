#include "reports/unit_tasks.h"

#include <fmt/core.h>

#include "base/text.h"
#include "reports/naming.h"
#include "reports/paper.h"

namespace duban {

namespace {

std::string part_label(const Plan& plan, const std::string& number) {
  for (const Part& part : plan.parts)
    if (part.number == number) return fmt::format("{}、{}", part.number, part.title);
  return "未列入各部分";
}

std::string numbers_of(const Plan& plan, const std::vector<TaskIndex>& tasks) {
  std::vector<std::string> numbers;
  for (const TaskIndex task : tasks) numbers.push_back(plan.tasks[task].number);
  return numbers.empty() ? "—" : join(numbers, "、");
}

std::string answering_words(const Plan& plan, TaskIndex task) {
  const Answering answering = answering_person(plan, task);
  if (answering.person.empty()) return answering.post;
  return answering.post.empty() ? answering.person
                                : fmt::format("{}，{}", answering.person, answering.post);
}

std::vector<Cell> row_of(const Assessment& in, const OwedMeasure& owed) {
  const Item item{&in, owed.task};
  const auto& evidence = item.task().detail->evidence;
  const std::string who = answering_words(in.plan, owed.task);
  return {cell(item.task().number),
          cell(item.task().title),
          cell(due_words(item)),
          cell(in_chinese(owed.effective) + (owed.estimated ? "（估）" : "")),
          cell(numbers_of(in.plan, owed.waits_for)),
          cell(evidence.empty() ? "—" : join(evidence, "、")),
          cell(who.empty() ? "—" : who),
          cell(tint_of(item.lamp()), std::string(in_chinese(item.status().stage)))};
}

Table table_of(const std::string& caption) {
  Table table;
  table.caption = caption;
  table.columns = {{"编号", 0.8, false},     {"工作措施", 3.6, false}, {"完成时限", 1.9, false},
                   {"最迟完成", 1.9, false}, {"需等待", 1.2, false},   {"佐证要求", 2, false},
                   {"责任人", 1.4, false},   {"状态", 1, false}};
  return table;
}

void add_measures(Paper& paper, const Assessment& in, const std::vector<OwedMeasure>& measures) {
  for (std::size_t i = 0; i < measures.size();) {
    const std::string part = part_of_task(in.plan, measures[i].task);
    Table table = table_of(part_label(in.plan, part));
    for (; i < measures.size() && part_of_task(in.plan, measures[i].task) == part; ++i)
      table.rows.push_back(row_of(in, measures[i]));
    paper.add(std::move(table));
  }
}

Rows rows_of(const Assessment& in, const std::vector<OwedMeasure>& measures) {
  Rows rows;
  for (const OwedMeasure& owed : measures) rows.push_back(row_of(in, owed.task, ""));
  return rows;
}

void add_role(Paper& paper, const Assessment& in, const std::string& role,
              const std::vector<OwedMeasure>& measures) {
  paper.head(1, fmt::format("{}的措施", role));
  if (measures.empty()) return paper.say(fmt::format("没有{}的措施。", role));
  paper.say(fmt::format("{}{}项，按部分和完成时限排列。", role,
                        paper.count(paper.scoped(role + "的措施", in), rows_of(in, measures))));
  add_measures(paper, in, measures);
}

void add_plan(Paper& paper, const Assessment& in, const UnitDuties& duties) {
  paper.say(fmt::format("依据《{}》。“最迟完成”由后续任务和期末倒排得出；（估）表示方案未定时限。",
                        in.plan.title));
  add_role(paper, in, "牵头", duties.lead);
  add_role(paper, in, "配合", duties.support);
  if (duties.done.empty()) return;
  Rows rows;
  for (const TaskIndex task : duties.done) rows.push_back(row_of(in, task, ""));
  paper.head(1, "已办结");
  paper.say(fmt::format("{}项：{}。", paper.count(paper.scoped("已办结的措施", in), rows),
                        numbers_of(in.plan, duties.done)));
}

}  // namespace

Document unit_tasks_report(const ReportInput& input, const std::string& unit,
                           const std::vector<UnitDuties>& duties) {
  Paper paper(input, "");
  paper.retitle(unit + "任务清单");
  for (std::size_t i = 0; i < input.plans.size(); ++i)
    if (!duties[i].empty()) add_plan(paper, input.plans[i], duties[i]);
  return paper.finish();
}

}  // namespace duban
