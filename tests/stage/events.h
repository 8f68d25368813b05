#pragma once

#include <fmt/core.h>

#include <string>
#include <vector>

#include "stage/stage.h"

namespace duban {

// The events of one task, written as they were recorded: the nth has seq n and was recorded on
// 2024-02-01 unless said otherwise.
class Told {
 public:
  Told& on(Day day, EventKind kind, std::string body = "{}",
           std::string at = "2024-02-01T00:00:00Z") {
    Event event;
    event.origin = std::string("aa");
    event.seq = static_cast<std::int64_t>(events.size()) + 1;
    event.id = fmt::format("aa-{}", event.seq);
    event.plan = std::string("p");
    event.task = std::string("1");
    event.kind = kind;
    event.on = day;
    event.at = std::move(at);
    event.body = std::move(body);
    events.push_back(event);
    return *this;
  }
  TaskState state() const { return fold(events); }

  std::vector<Event> events;
};

}  // namespace duban
