#include "commands/plan_events.h"

namespace duban {

namespace {

constexpr EventKind office_kinds[] = {EventKind::letter_issued, EventKind::draw_made,
                                      EventKind::checklist_issued, EventKind::problem_found,
                                      EventKind::rectified};

}  // namespace

std::vector<Event> plan_events(const Office& office, const Plan& plan) {
  std::vector<Event> events;
  // A correction may move a day, so that days are only looked at once all are applied.
  const Horizon all{Day(9999, 12, 31), office.horizon.known_on};
  const auto add = [&](const std::string& number) {
    office.journal.each_event({plan.id, number, all}, [&](const Event& event) {
      events.push_back(event);
      if (!number.empty()) events.back().task = number;
    });
  };
  if (office.journal.revisions(plan.id).size() <= 1)
    add("");
  else
    for (const Task& task : plan.tasks) add(task.number);
  events = as_corrected(std::move(events));
  std::erase_if(events, [&](const Event& event) { return event.on > office.horizon.as_of; });
  return events;
}

std::vector<Event> events_of_no_task(const Office& office, Day first, Day last) {
  std::vector<Event> events;
  for (const EventKind kind : office_kinds)
    for (Event& event : office.journal.office_events(kind, first, last))
      if (!office.horizon.known_on || recorded_on(event) <= *office.horizon.known_on)
        events.push_back(std::move(event));
  return events;
}

}  // namespace duban
