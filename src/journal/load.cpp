#include "journal/load.h"

#include <nlohmann/json.hpp>

#include "journal/digest.h"
#include "journal/events.h"
#include "journal/record.h"
#include "journal/renumber.h"
#include "journal/revisions.h"
#include "journal/transaction.h"

namespace duban {

namespace {

std::optional<RevisionRow> newest(Database& database, const std::string& plan) {
  const auto key = plan_key(database, plan);
  return key ? newest_revision(database, *key) : std::nullopt;
}

// What the plan-loaded event tells; sorted keys, so canonical.
std::string loaded_body(const Plan& plan, const RevisionRow& row, const Renumbered& renumbered) {
  std::size_t links = 0;
  for (const Task& task : plan.tasks) links += task.after.size();
  nlohmann::json body = {{"title", plan.title},
                         {"revision", row.number},
                         {"sha256", row.digest},
                         {"tasks", plan.tasks.size()},
                         {"parts", plan.parts.size()},
                         {"units", plan.units.size()},
                         {"links", links}};
  if (!renumbered.empty()) body["renumbered"] = renumbered;
  return body.dump();
}

RevisionRow next_revision(Database& database, const std::optional<RevisionRow>& former,
                          const Plan& plan, Day on) {
  RevisionRow row;
  row.plan = make_plan_key(database, plan.id);
  row.number = former ? former->number + 1 : 1;
  row.from = on;
  return row;
}

NewEvent loaded_event(const Plan& plan, Day on, const std::string& by, std::string body) {
  NewEvent event;
  event.plan = plan.id;
  event.kind = EventKind::plan_loaded;
  event.on = on;
  event.by = by;
  event.body = std::move(body);
  return event;
}

}  // namespace

Loaded load_plan(Database& database, const Plan& plan, Day on, const std::string& by,
                 const std::string& at) {
  const std::string digest = digest_of(plan);
  const auto unchanged = [&](const std::optional<RevisionRow>& row) {
    return row && row->digest == digest;
  };
  if (const auto known = newest(database, plan.id); unchanged(known)) return {known->number, true};
  Transaction transaction(database);
  // Looked up again: another process may have loaded it while this one waited.
  const auto former = newest(database, plan.id);
  if (unchanged(former)) return {former->number, true};
  RevisionRow row = next_revision(database, former, plan, on);
  row.digest = digest;
  Renumbered renumbered;
  if (former) {
    const Plan before = read_revision(database, *former, PlanDetail::none);
    renumbered = renumbered_between(before, plan, row.number);
  }
  Recorder recorder(database, at);
  const Event event = recorder.add(loaded_event(plan, on, by, loaded_body(plan, row, renumbered)));
  recorder.finish();
  row.origin = event.origin;
  row.seq = event.seq;
  row.recorded = recorded_on(event);
  write_revision(database, plan, row);
  renumber(database, row, renumbered);
  transaction.commit();
  return {row.number, false};
}

}  // namespace duban
