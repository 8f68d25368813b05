#include "evidence/handed_in.h"

#include <algorithm>

#include "stage/stage.h"

namespace duban {

std::vector<HandedIn> handed_in(std::vector<Event> events) {
  std::vector<HandedIn> all;
  for (Event& event : as_corrected(std::move(events))) {
    if (event.kind != EventKind::evidence && event.kind != EventKind::submitted) continue;
    EventBody body = read_body(event.body);
    if (event.kind == EventKind::evidence && body.evidence.empty() && !body.note.empty())
      body.evidence.push_back(body.note);  // an import of the past tells it in its note
    if (body.evidence.empty() && body.files.empty()) continue;
    all.push_back({event.id, event.on, event.by, event.unit, event.period, std::move(body.evidence),
                   std::move(body.proves), std::move(body.files)});
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const HandedIn& a, const HandedIn& b) { return a.on < b.on; });
  return all;
}

}  // namespace duban
