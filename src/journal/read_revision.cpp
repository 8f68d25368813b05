#include "journal/detail_json.h"
#include "journal/revisions.h"

namespace duban {

namespace {

using Deadlines = std::vector<SharedDeadline>;

Deadline read_deadline(const Rows& rows) {
  Deadline deadline;
  deadline.kind = static_cast<DeadlineKind>(rows.whole(0));
  deadline.first = rows.day(1);
  deadline.last = rows.day(2);
  deadline.otherwise = rows.day(3);
  deadline.strength = static_cast<Strength>(rows.whole(4));
  deadline.words = rows.string(5);
  deadline.rule = rows.string(6);
  deadline.ambiguous = rows.whole(7) != 0;
  deadline.recurrence = read_recurrence(rows.text(8));
  deadline.span = read_span(rows.text(9));
  return deadline;
}

Deadlines read_deadlines(Database& database, RowSpan span) {
  Deadlines deadlines;
  deadlines.reserve(static_cast<std::size_t>(span.count));
  Rows rows = database.query(
      "SELECT kind, first_day, last_day, otherwise, strength, words, rule, ambiguous, recurrence, "
      "span FROM deadline WHERE id >= ? AND id < ? ORDER BY id",
      span.first, span.end());
  while (rows.next()) deadlines.push_back(std::make_shared<const Deadline>(read_deadline(rows)));
  return deadlines;
}

// One deadline and its words, in columns `id` and `text`.
void read_words(const Rows& rows, int id, int text, const Deadlines& deadlines,
                std::int64_t first_deadline, SharedDeadline& deadline, std::string& words) {
  if (!rows.is_null(id)) {
    const auto place = static_cast<std::size_t>(rows.long_whole(id) - first_deadline);
    if (place < deadlines.size()) deadline = deadlines[place];
  }
  if (!rows.is_null(text)) {
    words = rows.text(text);
  } else if (deadline) {
    words = deadline->words;
  }
}

// The columns that most tasks leave empty.
void read_rest(const Rows& rows, Task& task) {
  if (!rows.is_null(11)) task.weight = rows.real(11);
  task.support = read_texts(rows.text(12));
  task.start = rows.day(15);
  if (!rows.is_null(16)) task.work = Work{rows.whole(16), rows.whole(17) != 0};
  task.each = rows.text(18);
  task.unit = rows.text(19);
  task.targets = read_targets(rows.text(20));
}

// Of a query for all columns of `task`, in their order.
Task read_task_row(const Rows& rows, const RevisionRow& revision, const Deadlines& deadlines) {
  Task task;
  task.number = rows.text(1);
  task.part = rows.text(2);
  if (!rows.is_null(3)) {
    task.parent = static_cast<TaskIndex>(rows.long_whole(3) - revision.tasks.first);
  }
  task.title = rows.text(4);
  task.kind = static_cast<TaskKind>(rows.whole(5));
  task.leaf = rows.whole(6) != 0;
  task.lead = rows.text(7);
  const auto first = revision.deadlines.first;
  read_words(rows, 8, 9, deadlines, first, task.due, task.due_text);
  task.line = rows.whole(10);
  read_words(rows, 13, 14, deadlines, first, task.every, task.every_text);
  read_rest(rows, task);
  return task;
}

void read_head(Database& database, const RevisionRow& revision, Plan& plan) {
  Rows rows = database.query(
      "SELECT p.name, title, issuer, document_number, issued, first_day, final_day, division, "
      "units_file, source_file, source_sha256, file, sample "
      "FROM revision r JOIN plan p ON p.id = r.plan WHERE r.id = ?",
      revision.id);
  if (!rows.next()) return;
  plan.id = rows.text(0);
  plan.title = rows.text(1);
  plan.issuer = rows.text(2);
  plan.number = rows.text(3);
  plan.issued = rows.day(4);
  plan.start = rows.day(5);
  plan.end = rows.day(6);
  plan.division = rows.text(7);
  plan.units_file = rows.text(8);
  plan.source_file = rows.text(9);
  plan.source_sha256 = rows.text(10);
  plan.file = rows.text(11);
  plan.sample = rows.whole(12) != 0;
}

void read_parts(Database& database, std::int64_t revision, Plan& plan) {
  Rows rows = database.query(
      "SELECT number, title, line FROM part WHERE revision = ? ORDER BY position", revision);
  while (rows.next()) plan.parts.push_back({rows.string(0), rows.string(1), rows.whole(2)});
}

void read_units(Database& database, std::int64_t revision, Plan& plan) {
  Rows rows = database.query(
      "SELECT name_id, name, aliases, groups_of, code, level, contact, valid_from, valid_to, "
      "successor, file, line, shared FROM unit WHERE revision = ? ORDER BY position",
      revision);
  while (rows.next()) {
    plan.units.push_back({rows.string(0),
                          rows.string(1),
                          read_texts(rows.text(2)),
                          read_texts(rows.text(3)),
                          rows.string(4),
                          rows.string(5),
                          rows.string(6),
                          rows.day(7),
                          rows.day(8),
                          rows.string(9),
                          {rows.string(10), rows.whole(11)},
                          rows.whole(12) != 0});
  }
}

void read_tasks(Database& database, const RevisionRow& revision, Plan& plan) {
  const Deadlines deadlines = read_deadlines(database, revision.deadlines);
  plan.tasks.reserve(static_cast<std::size_t>(revision.tasks.count));
  Rows rows = database.query("SELECT * FROM task WHERE id >= ? AND id < ? ORDER BY id",
                             revision.tasks.first, revision.tasks.end());
  while (rows.next()) plan.tasks.push_back(read_task_row(rows, revision, deadlines));
}

void read_links(Database& database, const RevisionRow& revision, Plan& plan) {
  Rows rows = database.query(
      "SELECT task, waits_for, type, lag, lag_working, hard, line, why FROM link "
      "WHERE id >= ? AND id < ? ORDER BY id",
      revision.links.first, revision.links.end());
  while (rows.next()) {
    const auto task = static_cast<std::size_t>(rows.long_whole(0) - revision.tasks.first);
    const auto from = static_cast<std::size_t>(rows.long_whole(1) - revision.tasks.first);
    if (task >= plan.tasks.size() || from >= plan.tasks.size()) continue;
    plan.tasks[task].after.push_back({static_cast<TaskIndex>(from),
                                      static_cast<LinkType>(rows.whole(2)),
                                      {rows.whole(3), rows.whole(4) != 0},
                                      rows.whole(5) != 0,
                                      rows.string(7),
                                      rows.whole(6)});
  }
}

void read_details(Database& database, const RevisionRow& revision, PlanDetail wanted, Plan& plan) {
  constexpr const char* all = "SELECT task, body FROM detail WHERE task >= ? AND task < ?";
  constexpr const char* posts =
      "SELECT task, body FROM detail WHERE task >= ? AND task < ? "
      "AND (instr(body, '\"person\":') OR instr(body, '\"post\":'))";
  Rows rows = database.query(wanted == PlanDetail::all ? all : posts, revision.tasks.first,
                             revision.tasks.end());
  while (rows.next()) {
    const auto task = static_cast<std::size_t>(rows.long_whole(0) - revision.tasks.first);
    if (task < plan.tasks.size()) plan.tasks[task].detail.edit() = read_detail(rows.text(1));
  }
}

}  // namespace

Plan read_revision(Database& database, const RevisionRow& revision, PlanDetail detail) {
  Plan plan;
  read_head(database, revision, plan);
  read_parts(database, revision.id, plan);
  read_units(database, revision.id, plan);
  read_tasks(database, revision, plan);
  read_links(database, revision, plan);
  if (detail != PlanDetail::none) read_details(database, revision, detail, plan);
  return plan;
}

Task read_task(Database& database, const RevisionRow& revision, TaskIndex task) {
  const auto id = revision.tasks.first + task;
  // Of the deadlines only its own two, so that a task of a plan of a million costs as little as
  // any.
  Rows rows = database.query("SELECT * FROM task WHERE id = ?", id);
  if (!rows.next()) return {};
  Task read = read_task_row(rows, revision, {});
  const auto one = [&](int column, SharedDeadline& deadline, std::string& words, int text) {
    if (rows.is_null(column)) return;
    const auto own = read_deadlines(database, {rows.long_whole(column), 1});
    if (own.empty()) return;
    deadline = own.front();
    if (rows.is_null(text)) words = deadline->words;
  };
  one(8, read.due, read.due_text, 9);
  one(13, read.every, read.every_text, 14);
  Rows detail = database.query("SELECT body FROM detail WHERE task = ?", id);
  if (detail.next()) read.detail.edit() = read_detail(detail.text(0));
  return read;
}

}  // namespace duban
