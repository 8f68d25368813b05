#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"

namespace duban {

enum class EventKind {
  plan_loaded,
  rules_adopted,
  calendar_adopted,
  checked,
  dispatched,
  signed_for,
  refused,
  progress,
  evidence,
  submitted,
  returned,
  closed,
  struck_off,
  reopened,
  extension_asked,
  extension_granted,
  extension_denied,
  suspended,
  resumed,
  cancelled,
  fulfilled,
  noted,
  letter_issued,
  draw_made,
  checklist_issued,
  problem_found,
  rectified,
  corrected,
};

std::string_view to_string(EventKind kind);  // plan-loaded … signed … struck-off … corrected
std::optional<EventKind> parse_event_kind(std::string_view name);
std::string_view in_chinese(EventKind kind);  // 交办 签收 进展 申请办结 退回 办结 销号 …
std::vector<std::string> event_kind_names();

// What somebody reported.  Events are only ever added.
struct Event {
  std::string origin;    // the installation that recorded it
  std::int64_t seq = 0;  // 1, 2, … in the origin's chain
  std::string id;        // "ORIGIN-SEQ"
  std::string plan;
  std::string task;    // its number; "" = of the plan or the office
  std::string period;  // of a recurrence
  EventKind kind = EventKind::noted;
  Day on;          // the (Beijing) day it was true
  std::string at;  // when it was recorded, UTC, "2024-07-01T08:00:00Z"
  std::string by;
  std::string unit;
  std::string body = "{}";  // canonical JSON: percent, note, until, grade, evidence, corrects, …
  std::string prev;         // the hash before it in the chain
  std::string hash;
};

// The (Beijing) day on which it was recorded.
Day recorded_on(const Event& event);

}  // namespace duban
