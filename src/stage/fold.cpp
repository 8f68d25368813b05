#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>
#include <unordered_map>

#include "stage/body.h"
#include "stage/stage.h"

namespace duban {

namespace {

bool recorded_before(const Event& a, const Event& b) {
  return std::tie(a.seq, a.origin) < std::tie(b.seq, b.origin);
}

// Lays the fields of a correction's body over those of the event that it corrects.
void lay_over(std::string& body, const std::string& correction) {
  auto object = nlohmann::json::parse(body, nullptr, false);
  auto fields = nlohmann::json::parse(correction, nullptr, false);
  if (!fields.is_object()) return;
  if (!object.is_object()) object = nlohmann::json::object();
  for (auto& [key, value] : fields.items()) {
    if (key != "corrects") object[key] = std::move(value);
  }
  body = object.dump();
}

void correct(Event& event, const Event& correction) {
  lay_over(event.body, correction.body);
  if (event.kind == EventKind::corrected) return;  // its fields go on to what it corrects itself
  const EventBody said = read_body(correction.body);
  if (said.kind) event.kind = *said.kind;
  if (said.on) event.on = *said.on;
}

// Puts the corrected values in the corrected events' places.  Needs: order of recording.
void resolve(std::vector<Event>& events) {
  std::unordered_map<std::string, Event*> by_id;
  for (Event& event : events) by_id[event.id] = &event;
  const auto lay = [&](Event& correction, bool on_corrections) {
    const auto found = by_id.find(read_body(correction.body).corrects);
    if (found == by_id.end() || !recorded_before(*found->second, correction)) return;
    const bool meta = found->second->kind == EventKind::corrected;
    if (meta == on_corrections) correct(*found->second, correction);
  };
  const auto is_correction = [](const Event& event) { return event.kind == EventKind::corrected; };
  std::vector<Event*> corrections;
  for (Event& event : events) {
    if (is_correction(event)) corrections.push_back(&event);
  }
  // The latest first, so that the correction of a correction reaches the event itself.
  for (auto it = corrections.rbegin(); it != corrections.rend(); ++it) lay(**it, true);
  for (Event* correction : corrections) lay(*correction, false);
}

// The last day on which a correction was recorded; nothing where there is none.
std::optional<Day> last_correction(const std::vector<Event>& events) {
  std::optional<Day> last;
  for (const Event& event : events) {
    if (event.kind == EventKind::corrected)
      last = std::max(last.value_or(Day()), recorded_on(event));
  }
  return last;
}

}  // namespace

TaskState fold(std::vector<Event> events) { return fold(std::move(events), Day(9999, 12, 31)); }

std::vector<Event> as_corrected(std::vector<Event> events) {
  std::sort(events.begin(), events.end(), recorded_before);
  resolve(events);
  std::erase_if(events, [](const Event& event) { return event.kind == EventKind::corrected; });
  return events;
}

TaskState fold(std::vector<Event> events, Day as_of) {
  const auto corrected_on = last_correction(events);
  if (corrected_on) events = as_corrected(std::move(events));
  std::erase_if(events, [&](const Event& event) { return event.on > as_of; });
  std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
    return std::tie(a.on, a.seq, a.origin) < std::tie(b.on, b.seq, b.origin);
  });
  TaskState state;
  for (const Event& event : events) apply(state, event);
  // A correction has no day of its own in the life of the task, but it was recorded on one.
  if (corrected_on) {
    state.latest_recorded = std::max(state.latest_recorded.value_or(*corrected_on), *corrected_on);
  }
  return state;
}

}  // namespace duban
