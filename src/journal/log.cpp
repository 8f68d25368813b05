#include "journal/log.h"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "journal/events.h"
#include "journal/numbering.h"
#include "journal/revisions.h"

namespace duban {

namespace {

using Visit = std::function<void(const Event&)>;

bool within(const Event& event, const Horizon& horizon) {
  return event.on <= horizon.as_of &&
         (!horizon.known_on || recorded_on(event) <= *horizon.known_on);
}

void visit_all(Rows rows, const EventFilter& filter, const Visit& visit) {
  while (rows.next()) {
    const Event event = read_event(rows);
    if (within(event, filter.horizon)) visit(event);
  }
}

// The periods under which anything was recorded for the number.
std::vector<std::string> periods_of(Database& database, const std::string& plan,
                                    const std::string& number) {
  std::vector<std::string> periods;
  Rows rows =
      database.query("SELECT DISTINCT period FROM event WHERE plan = ? AND task = ?", plan, number);
  while (rows.next()) periods.push_back(rows.string(0));
  return periods;
}

// One task's events, also those recorded under its former numbers.
void visit_task(Database& database, const EventFilter& filter, const Visit& visit) {
  const auto plan = plan_key(database, filter.plan);
  if (!plan) return;
  const Numbering numbering(database, *plan);
  const auto revision = revision_in_force(database, *plan, filter.horizon);
  const auto key = revision ? numbering.key_from(revision->number, filter.task) : filter.task;
  std::vector<std::string> periods;
  for (const std::string& number : numbering.numbers_of(key)) {
    for (std::string& period : periods_of(database, filter.plan, number)) {
      periods.push_back(std::move(period));
    }
  }
  std::sort(periods.begin(), periods.end());
  periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
  std::vector<Event> events;
  for (const std::string& period : periods) {
    for (Event& event : events_of(database, numbering, filter.plan, key, period)) {
      if (within(event, filter.horizon)) events.push_back(std::move(event));
    }
  }
  std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
    return std::tie(a.origin, a.seq) < std::tie(b.origin, b.seq);
  });
  for (const Event& event : events) visit(event);
}

}  // namespace

void each_event_of(Database& database, const EventFilter& filter, const Visit& visit) {
  if (!filter.task.empty()) return visit_task(database, filter, visit);
  if (filter.plan.empty() && filter.kind) {
    return visit_all(database.query("SELECT * FROM event WHERE kind = ? ORDER BY origin, seq",
                                    std::string(to_string(*filter.kind))),
                     filter, visit);
  }
  if (filter.plan.empty()) {
    return visit_all(database.query("SELECT * FROM event ORDER BY origin, seq"), filter, visit);
  }
  visit_all(database.query("SELECT * FROM event WHERE plan = ? ORDER BY origin, seq", filter.plan),
            filter, visit);
}

std::optional<Event> find_event(Database& database, const std::string& id) {
  const auto dash = id.rfind('-');
  std::int64_t seq = 0;
  if (dash == std::string::npos) return {};
  const char* const end = id.data() + id.size();
  const auto read = std::from_chars(id.data() + dash + 1, end, seq);
  if (read.ec != std::errc() || read.ptr != end) return {};
  Rows rows =
      database.query("SELECT * FROM event WHERE origin = ? AND seq = ?", id.substr(0, dash), seq);
  if (!rows.next()) return {};
  return read_event(rows);
}

std::string head_hash(Database& database, const std::optional<Day>& known_on) {
  const Head head = own_head(database);
  if (!known_on) return head.hash;
  Rows rows =
      database.query("SELECT hash FROM event WHERE origin = ? AND at < ? ORDER BY seq DESC LIMIT 1",
                     head.origin, end_of(*known_on));
  return rows.next() ? rows.string(0) : "";
}

std::vector<Revision> list_revisions(Database& database, const std::string& plan) {
  std::vector<Revision> revisions;
  Rows rows = database.query(
      "SELECT r.number, r.from_day, r.digest, e.at FROM revision r JOIN plan p ON p.id = r.plan "
      "JOIN event e ON e.origin = r.origin AND e.seq = r.seq WHERE p.name = ? ORDER BY r.number",
      plan);
  while (rows.next()) {
    revisions.push_back({rows.whole(0), Day(rows.whole(1)), rows.string(2), rows.string(3)});
  }
  return revisions;
}

std::vector<std::string> list_plans(Database& database, const Horizon& horizon) {
  std::vector<std::string> plans;
  Rows rows = database.query(
      "SELECT name FROM plan p WHERE EXISTS (SELECT 1 FROM revision r WHERE r.plan = p.id AND "
      "r.from_day <= ?1 AND (?2 IS NULL OR r.recorded_day <= ?2)) ORDER BY name",
      horizon.as_of, horizon.known_on);
  while (rows.next()) plans.push_back(rows.string(0));
  return plans;
}

// A detail is JSON without blanks, and a plan's id needs no escapes there.
std::vector<std::string> list_plans_based_on(Database& database, const std::string& plan) {
  std::vector<std::string> plans;
  Rows rows = database.query(
      "SELECT name FROM plan p WHERE EXISTS (SELECT 1 FROM revision r JOIN detail d "
      "ON d.task >= r.first_task AND d.task < r.first_task + r.tasks "
      "WHERE r.plan = p.id AND instr(d.body, '\"basis\":') AND instr(d.body, ?)) ORDER BY name",
      "\"" + plan + "/");
  while (rows.next()) plans.push_back(rows.string(0));
  return plans;
}

}  // namespace duban
