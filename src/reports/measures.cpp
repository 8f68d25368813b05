#include "reports/measures.h"

#include <fmt/core.h>

namespace duban {

Items measures_of(const Assessment& in) {
  Items items;
  for (TaskIndex i = 0; i < in.plan.tasks.size(); ++i)
    if (in.plan.tasks[i].leaf) items.push_back({&in, i});
  return items;
}

Items measures_of(const std::vector<Assessment>& plans) {
  Items all;
  for (const Assessment& in : plans) {
    const Items items = measures_of(in);
    all.insert(all.end(), items.begin(), items.end());
  }
  return all;
}

std::string part_number(const Plan& plan, TaskIndex task) {
  for (TaskIndex i = task; i != no_task; i = plan.tasks[i].parent)
    if (!plan.tasks[i].part.empty()) return plan.tasks[i].part;
  return {};
}

std::vector<PartMeasures> by_part(const Assessment& in) {
  std::vector<PartMeasures> parts;
  for (const Part& part : in.plan.parts)
    parts.push_back({fmt::format("{}、{}", part.number, part.title), {}});
  PartMeasures others{in.plan.parts.empty() ? "全部措施" : "未列入各部分", {}};
  for (const Item& item : measures_of(in)) {
    const std::string number = part_number(in.plan, item.index);
    const auto part = std::find_if(in.plan.parts.begin(), in.plan.parts.end(),
                                   [&](const Part& p) { return p.number == number; });
    auto& group = part == in.plan.parts.end()
                      ? others
                      : parts[static_cast<std::size_t>(part - in.plan.parts.begin())];
    group.measures.push_back(item);
  }
  if (!others.measures.empty()) parts.push_back(std::move(others));
  return parts;
}

bool is_under_way(const Item& item) {
  const TaskStatus& status = item.status();
  const bool begun = status.stage == Stage::underway || status.stage == Stage::submitted ||
                     status.stage == Stage::returned || status.percent > 0;
  return begun && status.open();
}

bool is_dated(const Item& item) {
  return item.status().due && (item.status().own_due || item.state().extended_to);
}

std::string row_of(const Assessment& in, TaskIndex task, const std::string& period) {
  const std::string id = task == no_task ? in.plan.id : in.plan.task_id(task);
  return period.empty() ? id : id + "#" + period;
}

Rows rows_of(const Items& items) {
  Rows rows;
  for (const Item& item : items) rows.push_back(row_of(*item.in, item.index));
  return rows;
}

double rolled_up(const Items& measures) {
  double weight = 0;
  double points = 0;
  for (const Item& item : measures) {
    if (!item.status().counts) continue;
    weight += item.task().weight;
    points += item.task().weight * item.status().percent;
  }
  return weight > 0 ? points / weight : 0;
}

std::string percent_words(double percent) { return fmt::format("{:.1f}%", percent); }

}  // namespace duban
