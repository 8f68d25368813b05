#include "journal/record.h"

#include <fmt/core.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "journal/state_rows.h"
#include "stage/body.h"

namespace duban {

struct Recorder::Book {
  Book(Database& database, const std::string& plan)
      : key(make_plan_key(database, plan)),
        numbering(database, key),
        newest(newest_revision(database, key)) {}

  std::int64_t key;
  Numbering numbering;
  std::optional<RevisionRow> newest;
};

namespace {

// Whether the stored state only needs the added events on top: they come after all it holds.
bool follow(const TaskState& state, const std::vector<Event>& added) {
  return std::all_of(added.begin(), added.end(), [&](const Event& event) {
    return event.kind != EventKind::corrected && (!state.latest_on || event.on >= *state.latest_on);
  });
}

std::string canonical_body(const NewEvent& event) {
  auto body = canonical_object(event.body);
  if (!body) throw Error(fmt::format("任务“{}”的记录内容不是 JSON 对象,不能存入", event.task));
  return std::move(*body);
}

// Which requirement a proof meets is read by the plan of that day: an import that is repeated under
// a later plan still says the same.
std::string without_proves(const std::string& body) {
  if (body.find("\"proves\"") == std::string::npos) return body;
  auto object = nlohmann::json::parse(body, nullptr, false);
  if (!object.is_object()) return body;
  object.erase("proves");
  return object.dump();
}

bool same_content(const Event& event, const NewEvent& fresh, const std::string& body) {
  return event.kind == fresh.kind && event.on == fresh.on && event.by == fresh.by &&
         event.unit == fresh.unit && without_proves(event.body) == body;
}

}  // namespace

Recorder::Recorder(Database& database, std::string at)
    : database_(database), at_(std::move(at)), head_(own_head(database)) {}

Recorder::Book& Recorder::book(const std::string& plan) {
  auto& known = books_[plan];
  if (!known) known = std::make_shared<Book>(database_, plan);
  return *known;
}

bool Recorder::knows(const NewEvent& event) {
  const std::string body = without_proves(canonical_body(event));
  const auto events =
      events_of(database_, book(event.plan).numbering, event.plan, event.task, event.period);
  return std::any_of(events.begin(), events.end(),
                     [&](const Event& old) { return same_content(old, event, body); });
}

Event Recorder::add(const NewEvent& fresh) {
  Event event;
  event.plan = fresh.plan;
  event.task = fresh.task;
  event.period = fresh.period;
  event.kind = fresh.kind;
  event.on = fresh.on;
  event.at = at_;
  event.by = fresh.by;
  event.unit = fresh.unit;
  event.body = canonical_body(fresh);
  add_event(database_, head_, event);
  if (!event.task.empty()) touched_[{event.plan, event.task, event.period}].push_back(event);
  return event;
}

void Recorder::refold(const Touched& touched, std::vector<Event>& added) {
  Book& plan = book(touched.plan);
  StateRow row;
  if (auto stored = find_state(database_, plan.key, touched.task, touched.period)) {
    row = std::move(*stored);
  } else if (plan.newest) {
    const auto position = position_of(database_, *plan.newest, touched.task);
    row.position = position ? static_cast<int>(*position) : -1;
  }
  if (follow(row.state, added)) {
    std::stable_sort(added.begin(), added.end(),
                     [](const Event& a, const Event& b) { return a.on < b.on; });
    for (const Event& event : added) apply(row.state, event);
  } else {
    row.state =
        fold(events_of(database_, plan.numbering, touched.plan, touched.task, touched.period));
  }
  put_state(database_, plan.key, touched.task, touched.period, row);
}

void Recorder::finish() {
  for (auto& [touched, added] : touched_) refold(touched, added);
  touched_.clear();
  move_head(database_, head_);
}

}  // namespace duban
