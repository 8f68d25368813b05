#include "journal/nights.h"

#include "journal/events.h"

namespace duban {

std::vector<Event> office_events_of(Database& database, EventKind kind, Day first, Day last) {
  std::vector<Event> events;
  Rows rows = database.query(
      "SELECT * FROM event WHERE task = '' AND kind = ? AND on_day BETWEEN ? AND ? "
      "ORDER BY on_day, origin, seq",
      to_string(kind), to_string(first), to_string(last));
  while (rows.next()) events.push_back(read_event(rows));
  return events;
}

std::vector<SeenFinding> read_seen_findings(Database& database) {
  std::vector<SeenFinding> seen;
  Rows rows = database.query("SELECT * FROM seen_finding");
  while (rows.next())
    seen.push_back({rows.string(0), rows.string(1), rows.string(2), rows.string(3), rows.string(4),
                    Day(rows.whole(5))});
  return seen;
}

void write_seen_findings(Database& database, const std::vector<SeenFinding>& seen) {
  database.run("DELETE FROM seen_finding");
  for (const SeenFinding& finding : seen)
    database.run("INSERT OR IGNORE INTO seen_finding VALUES (?, ?, ?, ?, ?, ?)", finding.plan,
                 finding.task, finding.period, finding.kind, finding.unit, finding.first);
}

}  // namespace duban
