#pragma once

#include <string>
#include <vector>

#include "base/day.h"
#include "stage/body.h"
#include "stage/event.h"

namespace duban {

// What one event handed in, as corrections leave it; withdrawn ones are gone.
struct HandedIn {
  std::string event;  // its id
  Day on;
  std::string by;
  std::string unit;
  std::string period;  // of the whole, or a supporting unit's part
  std::vector<std::string> texts;
  std::vector<std::string> proves;
  std::vector<StoredFile> files;
};

// Of one task's events, in order of their days.
std::vector<HandedIn> handed_in(std::vector<Event> events);

}  // namespace duban
