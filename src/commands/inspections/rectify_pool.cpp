#include "commands/inspections/rectify_steps.h"

#include "reports/facts.h"
#include "reports/frame.h"
#include "stage/body.h"
#include "stage/slice.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <set>

namespace duban {

namespace {

using EventsByTask = std::map<std::string, std::vector<Event>>;

EventsByTask events_by_task(const Office& office, const std::string& plan) {
  EventsByTask by_task;
  office.journal.each_event({plan, "", office.horizon},
                            [&](const Event& event) { by_task[event.task].push_back(event); });
  return by_task;
}

// Ids of the problems that a register holds already.
std::set<std::string> taken_problems(const Office& office) {
  std::set<std::string> taken;
  for (const std::string& plan : rectify_plans(office))
    for (const auto& [number, events] : events_by_task(office, plan))
      for (const Event& event : as_corrected(events))
        if (const auto origin = read_origin(event)) taken.insert(origin->problem);
  return taken;
}

// Whether owners or progress of a plan that was inspected are 示例.
bool speaks_of_sample(const Office& office) {
  const auto plans = office.journal.plans(office.horizon);
  return std::any_of(plans.begin(), plans.end(), [&](const std::string& id) {
    return office.journal.plan(id, office.horizon, Journal::Detail::none)->sample;
  });
}

}  // namespace

std::vector<std::string> rectify_plans(const Office& office) {
  std::vector<std::string> ids;
  for (const std::string& id : office.journal.plans(office.horizon)) {
    Plan plan;
    plan.id = id;
    if (is_rectify_plan(plan)) ids.push_back(id);
  }
  return ids;
}

std::vector<Rectification> rectify_items(const Office& office) {
  std::vector<Rectification> all;
  for (const std::string& id : rectify_plans(office)) {
    const Assessment on = assess_plan(office, id);
    const EventsByTask by_task = events_by_task(office, id);
    const auto events_of = [&](const std::string& number) {
      const auto found = by_task.find(number);
      return found == by_task.end() ? std::vector<Event>{} : found->second;
    };
    auto items = rectifications_of(on, events_of, office.rules.rectify.look_back_months);
    std::move(items.begin(), items.end(), std::back_inserter(all));
  }
  return all;
}

std::vector<PooledProblem> pooled_problems(const Office& office) {
  // Only what a checklist asked about is found.
  constexpr Day first(1, 1, 1);
  constexpr Day last(9999, 12, 31);
  if (office.journal.office_events(EventKind::checklist_issued, first, last).empty()) return {};
  std::vector<Event> events;
  const auto gather = [&](const Event& event) { events.push_back(event); };
  office.journal.each_event({"", "", office.horizon, EventKind::problem_found}, gather);
  if (events.empty()) return {};
  office.journal.each_event({"", "", office.horizon, EventKind::corrected}, gather);
  const auto taken = taken_problems(office);
  std::vector<PooledProblem> pool;
  for (const Event& event : as_corrected(std::move(events)))
    if (event.kind == EventKind::problem_found && !taken.contains(event.id))
      pool.push_back({event.id, event.plan, event.task, std::string(unit_of_part(event.period)),
                      event.on, read_body(event.body).note});
  return pool;
}

std::vector<OfficeDuty> rectify_duties(const Office& office) {
  return rectify_duties(rectify_items(office), pooled_problems(office), office.rules.rectify,
                        office.calendar, office.horizon.as_of);
}

RectifyInput rectify_input(const Office& office) {
  RectifyInput input;
  input.as_of = office.horizon.as_of;
  input.rules = name_of(office.rules);
  input.journal_head = office.journal.head(office.horizon.known_on);
  input.office = office.rules.office.name;
  input.official = official_of(Outgoing::report, office.rules, input.as_of, "");
  input.items = rectify_items(office);
  input.sample = speaks_of_sample(office);
  const auto pool = pooled_problems(office);
  input.duties = rectify_duties(input.items, pool, office.rules.rectify, office.calendar,
                                office.horizon.as_of);
  for (const PooledProblem& problem : pool)
    input.pool.push_back(fmt::format("{} {}/{}（{}）：{}", problem.event, problem.plan,
                                     problem.number, in_chinese(problem.on), problem.words));
  return input;
}

}  // namespace duban
