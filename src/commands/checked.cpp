#include "commands/checked.h"

#include "base/on_all_cores.h"
#include "commands/progress_line.h"

#include <algorithm>
#include <iterator>
#include <mutex>

namespace duban {

namespace {

CheckedRow row_of(const Plan& plan, Finding finding) {
  const bool whole = finding.task == no_task;
  const TaskIndex task = finding.task;
  std::string unit = plan.unit_name(finding.unit);
  return {std::move(finding), whole ? plan.id : plan.task_id(task),
          whole ? "" : plan.tasks[task].number, whole ? plan.title : plan.tasks[task].title,
          std::move(unit)};
}

bool is_wanted(const Arguments& arguments, const CheckedRow& row) {
  if (arguments.has("--kind") && arguments.text("--kind") != to_string(row.finding.kind))
    return false;
  if (arguments.has("--lamp") && arguments.text("--lamp") != to_string(row.finding.lamp))
    return false;
  return !arguments.has("--unit") || arguments.text("--unit") == row.unit ||
         arguments.text("--unit") == row.finding.unit;
}

void add(Counts& sum, const Counts& more) {
  sum.tasks += more.tasks, sum.closed += more.closed;
  for (std::size_t i = 0; i < sum.by_lamp.size(); ++i) sum.by_lamp[i] += more.by_lamp[i];
}

Checked check_plan(const Office& office, const Arguments& arguments, const std::string& id,
                   std::mutex& reading) {
  std::unique_lock lock(reading);
  auto read = read_plan_of(office, id, Journal::Detail::all);
  lock.unlock();
  Assessment plan = assess(std::move(read.plan), std::move(read.states), office.horizon.as_of,
                           office.calendar, office.rules);
  Checked checked;
  checked.counts = count(plan.plan, plan.status, plan.lamps);
  checked.sample = plan.plan.sample;
  plan.status = {}, plan.graph = {};  // only names are needed from here; a large plan's are heavy
  checked.rows.reserve(plan.findings.size());
  for (Finding& finding : plan.findings)
    if (CheckedRow row = row_of(plan.plan, std::move(finding)); is_wanted(arguments, row))
      checked.rows.push_back(std::move(row));
  return checked;
}

}  // namespace

Checked check_plans(World& world, const Office& office, const Arguments& arguments) {
  Checked checked;
  checked.plans = chosen_plans(office, arguments);
  std::vector<Checked> parts(checked.plans.size());
  ProgressLine line(world, "检查", parts.size());
  std::mutex reading;  // one snapshot of the store: read by one, judged by all cores
  on_all_cores(parts.size(), count_cores(), [&](std::size_t, std::size_t i) {
    parts[i] = check_plan(office, arguments, checked.plans[i], reading);
    line.step();
  });
  if (parts.size() == 1) {
    parts.front().plans = checked.plans;
    return std::move(parts.front());  // as sorted as its findings
  }
  for (Checked& part : parts) {
    add(checked.counts, part.counts);
    checked.sample = checked.sample || part.sample;
    std::move(part.rows.begin(), part.rows.end(), std::back_inserter(checked.rows));
    part.rows = {};
  }
  std::stable_sort(
      checked.rows.begin(), checked.rows.end(),
      [](const CheckedRow& a, const CheckedRow& b) { return worse(a.finding, b.finding); });
  return checked;
}

}  // namespace duban
