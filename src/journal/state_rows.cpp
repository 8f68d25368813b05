#include "journal/state_rows.h"

namespace duban {

TaskState read_state(const Rows& rows, int first) {
  int column = first;
  const auto whole = [&] { return rows.whole(column++); };
  const auto day = [&] { return rows.day(column++); };
  TaskState state;
  state.stage = static_cast<Stage>(whole());
  state.before = static_cast<Stage>(whole());
  state.percent = whole();
  state.percent_before = whole();
  state.latest_on = day();
  state.latest_recorded = day();
  state.dispatched = day();
  state.signed_for = day();
  state.started = day();
  state.reported = day();
  state.submitted = day();
  state.returned = day();
  state.closed = day();
  state.refused = day();
  state.suspended = day();
  state.extension_asked = day();
  state.extension_asked_on = day();
  state.extended_to = day();
  state.suspended_days = whole();
  state.extensions = whole();
  state.evidence = whole();
  state.fulfilled = whole();
  state.first_fulfilled = day();
  state.last_fulfilled = day();
  state.grade = rows.text(column++);
  if (!rows.is_null(column)) state.detail.edit() = read_state_detail(rows.text(column));
  return state;
}

std::optional<StateRow> find_state(Database& database, std::int64_t plan, const std::string& task,
                                   const std::string& period) {
  Rows rows = database.query("SELECT * FROM state WHERE plan = ? AND task = ? AND period = ?", plan,
                             task, period);
  if (!rows.next()) return {};
  return StateRow{rows.whole(3), read_state(rows, 4)};
}

void put_state(Database& database, std::int64_t plan, const std::string& task,
               const std::string& period, const StateRow& row) {
  const TaskState& s = row.state;
  database.run(
      "INSERT OR REPLACE INTO state VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
      "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      plan, task, period, row.position, static_cast<int>(s.stage), static_cast<int>(s.before),
      s.percent, s.percent_before, s.latest_on, s.latest_recorded, s.dispatched, s.signed_for,
      s.started, s.reported, s.submitted, s.returned, s.closed, s.refused, s.suspended,
      s.extension_asked, s.extension_asked_on, s.extended_to, s.suspended_days, s.extensions,
      s.evidence, s.fulfilled, s.first_fulfilled, s.last_fulfilled, s.grade,
      s.detail ? std::optional(write_state_detail(*s.detail)) : std::nullopt);
}

}  // namespace duban
