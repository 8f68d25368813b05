#pragma once

#include <map>
#include <string>
#include <vector>

#include "checklist/checklist.h"
#include "commands/office.h"

namespace duban {

// Whom a draw has sent to which unit.
struct SentTeams {
  std::string draw;                                         // SHA-256 of its record
  std::map<std::string, std::vector<std::string>> by_unit;  // names, who leads first
};

// Of the draw that --inspectors-from names (a file, an event id or a hash); units by the names of
// the loaded plans.  Throws Usage where it is not recorded, not drawn, drawn again since, or sends
// nobody.
SentTeams teams_of_draw(const Office& office, const std::string& name);

// Writes them into the items of their units.
void send_teams(Checklist& list, const SentTeams& teams);

}  // namespace duban
