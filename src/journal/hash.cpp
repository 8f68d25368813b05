#include <nlohmann/json.hpp>

#include "base/sha256.h"
#include "journal/events.h"

namespace duban {

std::string hashed_text(const Event& event) {
  using nlohmann::json;
  const json columns = {
      event.origin,        event.seq, event.plan, event.task, event.period, to_string(event.kind),
      to_string(event.on), event.at,  event.by,   event.unit, event.body,   event.prev};
  try {
    return columns.dump();
  } catch (const json::type_error&) {
    return "";  // not UTF-8: somebody else wrote it
  }
}

std::string hash_of(const Event& event) { return sha256(hashed_text(event)); }

}  // namespace duban
