#include "journal/renumber.h"

#include <fmt/core.h>

#include <vector>

#include "journal/state_rows.h"
#include "plan/compare.h"
#include "plan/number_index.h"

namespace duban {

namespace {

struct Moved {
  std::string task;
  std::string period;
  StateRow row;
};

// All states of the task, taken out of the table.
void take_out(Database& database, std::int64_t plan, const std::string& before,
              const std::string& after, std::vector<Moved>& moved) {
  {
    Rows rows = database.query("SELECT * FROM state WHERE plan = ? AND task = ?", plan, before);
    while (rows.next()) moved.push_back({after, rows.string(2), {-1, read_state(rows, 4)}});
  }
  database.run("DELETE FROM state WHERE plan = ? AND task = ?", plan, before);
}

void set_positions(Database& database, const RevisionRow& revision) {
  database.run(
      "UPDATE state SET position = coalesce("
      "(SELECT id - ?2 FROM task WHERE number = state.task AND id >= ?2 AND id < ?3), -1) "
      "WHERE plan = ?1",
      revision.plan, revision.tasks.first, revision.tasks.end());
}

}  // namespace

Renumbered renumbered_between(const Plan& before, const Plan& after, int number) {
  Renumbered renumbered;
  for (const TaskChange& change : compare(before, after)) {
    if (change.kind == TaskChange::Kind::renumbered) renumbered[change.before] = change.after;
  }
  const NumberIndex old(before.tasks);
  Renumbered displaced;
  for (const auto& [from, to] : renumbered) {
    if (old.find(to) != no_task && renumbered.count(to) == 0) {
      displaced[to] = fmt::format("{}~{}", to, number);
    }
  }
  renumbered.merge(displaced);
  return renumbered;
}

void renumber(Database& database, const RevisionRow& revision, const Renumbered& renumbered) {
  std::vector<Moved> moved;
  for (const auto& [before, after] : renumbered) {
    database.run("INSERT INTO alias VALUES (?, ?, ?, ?)", revision.plan, revision.number, before,
                 after);
    take_out(database, revision.plan, before, after, moved);
  }
  for (const Moved& one : moved) put_state(database, revision.plan, one.task, one.period, one.row);
  if (revision.number > 1) set_positions(database, revision);
}

}  // namespace duban
