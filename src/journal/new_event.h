#pragma once

#include <string>

#include "base/day.h"
#include "stage/event.h"

namespace duban {

// An event still to be recorded; the journal gives it origin, seq, id, at, prev and hash.
struct NewEvent {
  std::string plan;
  std::string task;
  std::string period;
  EventKind kind = EventKind::noted;
  Day on;
  std::string by;
  std::string unit;
  std::string body = "{}";
};

}  // namespace duban
