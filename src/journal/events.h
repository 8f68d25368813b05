#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "journal/database.h"
#include "stage/event.h"

namespace duban {

// The text that is hashed, as schemas/journal.sql writes it down; "" where it is not UTF-8.
std::string hashed_text(const Event& event);
std::string hash_of(const Event& event);

// The last event of a chain.
struct Head {
  std::string origin;
  std::int64_t seq = 0;
  std::string hash;
};

// Of the chain that this store records in.
Head own_head(Database& database);
void move_head(Database& database, const Head& head);

// Gives the event its place after `head` (origin, seq, id, prev, hash), stores it and moves `head`,
// which the caller stores.  Throws Error where the event's texts are not UTF-8.  Needs: a canonical
// body.
void add_event(Database& database, Head& head, Event& event);

// Of a query for all columns of `event`, in their order.
Event read_event(const Rows& rows);

// In order of recording.
std::vector<Event> events_recorded_as(Database& database, const std::string& plan,
                                      const std::string& task, const std::string& period);

// The first UTC moment that is past the Beijing day.
std::string end_of(Day day);

}  // namespace duban
