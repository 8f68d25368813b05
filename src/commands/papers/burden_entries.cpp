#include "commands/papers/burden_entries.h"

namespace duban {

std::vector<BurdenEntry> burden_entries(const Office& office, const PlanUnits& units) {
  std::vector<Event> events;
  office.journal.each_event({"", "", office.horizon}, [&](const Event& event) {
    if (tells_burden(event.kind)) events.push_back(event);
  });
  return burden_of(std::move(events), units.directory(), office.rules);
}

}  // namespace duban
