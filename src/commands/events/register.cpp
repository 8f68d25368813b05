#include "commands/events/register.h"

#include "plan/reader.h"
#include "plan/writer.h"

#include <algorithm>

namespace duban {

namespace {

// The units of every loaded plan, each id and name once.
std::vector<Unit> known_units(const Office& office) {
  std::vector<Unit> units;
  for (const std::string& id : office.journal.plans(office.horizon)) {
    const auto plan = office.journal.plan(id, office.horizon, Journal::Detail::none);
    for (const Unit& unit : plan->units) {
      const auto same = [&](const Unit& known) {
        return known.id == unit.id || known.name == unit.name;
      };
      if (std::none_of(units.begin(), units.end(), same)) units.push_back(unit);
    }
  }
  for (Unit& unit : units) unit.shared = false, unit.successor.clear();
  return units;
}

Plan empty_register(const std::string& id, const std::string& title, int year,
                    const std::vector<std::string>& parts) {
  Plan plan;
  plan.id = id;
  plan.title = title;
  plan.issued = Day(year, 1, 1);
  plan.start = Day(year, 1, 1);
  plan.end = Day(year + 1, 12, 31);
  for (const std::string& part : parts)
    plan.parts.push_back({std::to_string(plan.parts.size() + 1), part, 0});
  return plan;
}

void add_new_units(Plan& plan, std::vector<Unit> known) {
  for (Unit& unit : known)
    if (!plan.unit(unit.id)) plan.units.push_back(std::move(unit));
  plan.units_file.clear();
  for (Unit& unit : plan.units) unit.shared = false;
}

}  // namespace

Plan register_with_units(const Office& office, const std::string& id, const std::string& title,
                         int year, const std::vector<std::string>& parts) {
  auto known = office.journal.plan(id, office.horizon, Journal::Detail::all);
  Plan plan = known ? std::move(*known) : empty_register(id, title, year, parts);
  add_new_units(plan, known_units(office));
  return plan;
}

std::string next_number(const Plan& plan) { return std::to_string(plan.tasks.size() + 1); }

Plan with_task(const Plan& plan, const std::string& text) {
  auto next = read_plan(write_plan(plan) + text, plan.id);
  if (next) return std::move(*next);
  std::string lines;
  for (const Problem& problem : next.problems)
    if (problem.severity == Severity::error)
      lines += (lines.empty() ? "" : "\n") + problem.rule + ": " + problem.message;
  throw Usage{lines};
}

NewEvent register_event(const Plan& plan, const std::string& number, EventKind kind, Day on,
                        const std::string& by, const std::string& body) {
  NewEvent event;
  event.plan = plan.id, event.task = number, event.kind = kind, event.on = on, event.by = by;
  event.body = body;
  return event;
}

}  // namespace duban
