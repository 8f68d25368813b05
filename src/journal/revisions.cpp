#include "journal/revisions.h"

namespace duban {

namespace {

RevisionRow read_row(const Rows& rows) {
  RevisionRow row;
  row.id = rows.long_whole(0);
  row.plan = rows.long_whole(1);
  row.number = rows.whole(2);
  row.from = Day(rows.whole(3));
  row.recorded = Day(rows.whole(4));
  row.origin = rows.string(5);
  row.seq = rows.long_whole(6);
  row.digest = rows.string(7);
  row.tasks = {rows.long_whole(8), rows.long_whole(9)};
  row.links = {rows.long_whole(10), rows.long_whole(11)};
  row.deadlines = {rows.long_whole(12), rows.long_whole(13)};
  return row;
}

std::optional<RevisionRow> first_row(Rows rows) {
  if (!rows.next()) return {};
  return read_row(rows);
}

}  // namespace

std::optional<std::int64_t> plan_key(Database& database, const std::string& plan) {
  Rows rows = database.query("SELECT id FROM plan WHERE name = ?", plan);
  if (!rows.next()) return {};
  return rows.long_whole(0);
}

std::int64_t make_plan_key(Database& database, const std::string& plan) {
  database.run("INSERT INTO plan (name) VALUES (?) ON CONFLICT DO NOTHING", plan);
  return *plan_key(database, plan);
}

std::optional<RevisionRow> revision_in_force(Database& database, std::int64_t plan,
                                             const Horizon& horizon) {
  return first_row(database.query(
      "SELECT id, plan, number, from_day, recorded_day, origin, seq, digest, first_task, tasks, "
      "first_link, links, first_deadline, deadlines FROM revision "
      "WHERE plan = ?1 AND from_day <= ?2 AND (?3 IS NULL OR recorded_day <= ?3) "
      "ORDER BY number DESC LIMIT 1",
      plan, horizon.as_of, horizon.known_on));
}

std::optional<RevisionRow> newest_revision(Database& database, std::int64_t plan) {
  return first_row(database.query(
      "SELECT id, plan, number, from_day, recorded_day, origin, seq, digest, first_task, tasks, "
      "first_link, links, first_deadline, deadlines FROM revision "
      "WHERE plan = ? ORDER BY number DESC LIMIT 1",
      plan));
}

std::vector<RevisionRow> all_revisions(Database& database, std::int64_t plan) {
  std::vector<RevisionRow> all;
  Rows rows = database.query(
      "SELECT id, plan, number, from_day, recorded_day, origin, seq, digest, first_task, tasks, "
      "first_link, links, first_deadline, deadlines FROM revision WHERE plan = ? ORDER BY number",
      plan);
  while (rows.next()) all.push_back(read_row(rows));
  return all;
}

std::optional<TaskIndex> position_of(Database& database, const RevisionRow& revision,
                                     const std::string& number) {
  Rows rows = database.query("SELECT id FROM task WHERE number = ? AND id >= ? AND id < ?", number,
                             revision.tasks.first, revision.tasks.end());
  if (!rows.next()) return {};
  return static_cast<TaskIndex>(rows.long_whole(0) - revision.tasks.first);
}

}  // namespace duban
