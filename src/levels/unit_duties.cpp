#include "levels/unit_duties.h"

#include <algorithm>
#include <tuple>

#include "status/parts.h"

namespace duban {

namespace {

std::size_t part_position(const Plan& plan, TaskIndex task) {
  const std::string number = part_of_task(plan, task);
  const auto part = std::find_if(plan.parts.begin(), plan.parts.end(),
                                 [&](const Part& known) { return known.number == number; });
  return static_cast<std::size_t>(part - plan.parts.begin());
}

OwedMeasure owed(const Assessment& in, TaskIndex i) {
  return {i, set_day(in, i), in.status.schedule.tasks[i].latest_finish, !set_day(in, i),
          waiting_for(in.plan, in.status, i, Soft::yes)};
}

void sort_by_part_and_day(const Plan& plan, std::vector<OwedMeasure>& measures) {
  const auto key = [&](const OwedMeasure& measure) {
    return std::tuple(part_position(plan, measure.task), measure.due.value_or(Day(9999, 12, 31)));
  };
  std::stable_sort(measures.begin(), measures.end(),
                   [&](const OwedMeasure& a, const OwedMeasure& b) { return key(a) < key(b); });
}

}  // namespace

std::string part_of_task(const Plan& plan, TaskIndex task) {
  for (TaskIndex i = task; i != no_task; i = plan.tasks[i].parent)
    if (!plan.tasks[i].part.empty()) return plan.tasks[i].part;
  return {};
}

std::optional<Day> set_day(const Assessment& in, TaskIndex task) {
  for (const OccurrenceStatus& period : occurrences_of(in.status, task))
    if (!period.is_met()) return period.occurrence.due;
  const auto& extended = in.status.states.tasks[task].extended_to;
  return extended ? extended : in.status.tasks[task].own_due;
}

bool leads(const Plan& plan, TaskIndex task, const Unit& unit) {
  return answering_unit(plan, task) == unit.id || plan.tasks[task].unit == unit.id;
}

bool supports(const Plan& plan, TaskIndex task, const Unit& unit) {
  // Of a measure fanned out over its group a unit owes its own share, not the others'.
  const Task& own = plan.tasks[task];
  if (!own.unit.empty()) {
    const std::string& group = plan.tasks[own.parent].each;
    if (std::find(unit.groups.begin(), unit.groups.end(), group) != unit.groups.end()) return false;
  }
  const auto units = supporting_units(plan, task);
  return std::find(units.begin(), units.end(), unit.id) != units.end();
}

UnitDuties duties_of(const Assessment& in, const Unit& unit) {
  UnitDuties duties;
  for (TaskIndex i = 0; i < in.plan.tasks.size(); ++i) {
    const TaskStatus& status = in.status.tasks[i];
    if (!in.plan.tasks[i].leaf || status.stage == Stage::cancelled) continue;
    const bool lead = leads(in.plan, i, unit);
    if (!lead && !supports(in.plan, i, unit)) continue;
    if (status.done())
      duties.done.push_back(i);
    else
      (lead ? duties.lead : duties.support).push_back(owed(in, i));
  }
  sort_by_part_and_day(in.plan, duties.lead);
  sort_by_part_and_day(in.plan, duties.support);
  return duties;
}

}  // namespace duban
