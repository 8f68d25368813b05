#pragma once

#include <functional>
#include <optional>
#include <string>

#include "journal/database.h"
#include "journal/horizon.h"
#include "journal/revision.h"
#include "stage/event.h"

namespace duban {

// Visits the events that the filter lets pass, in order of recording.
void each_event_of(Database& database, const EventFilter& filter,
                   const std::function<void(const Event&)>& visit);

std::optional<Event> find_event(Database& database, const std::string& id);

// Of the own chain; "" where nothing was recorded by then.
std::string head_hash(Database& database, const std::optional<Day>& known_on);

std::vector<Revision> list_revisions(Database& database, const std::string& plan);
std::vector<std::string> list_plans(Database& database, const Horizon& horizon);

// Those that name a clause of `plan` as a basis, in any revision, in order.
std::vector<std::string> list_plans_based_on(Database& database, const std::string& plan);

}  // namespace duban
