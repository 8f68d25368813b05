#include <unordered_map>

#include "journal/detail_json.h"
#include "journal/revisions.h"

namespace duban {

namespace {

std::optional<std::string> unless_empty(std::string text) {
  if (text.empty()) return {};
  return text;
}

// Gives each deadline that tasks share one row, numbered on from `rows.first`.
class DeadlineRows {
 public:
  DeadlineRows(Database& database, RowSpan& rows) : database_(database), rows_(rows) {}

  std::optional<std::int64_t> operator[](const SharedDeadline& deadline) {
    if (!deadline) return {};
    const auto [found, fresh] = ids_.try_emplace(deadline.get(), rows_.end());
    if (fresh) {
      write(*deadline, rows_.end());
      ++rows_.count;
    }
    return found->second;
  }

 private:
  void write(const Deadline& deadline, std::int64_t id) {
    database_.run("INSERT INTO deadline VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id,
                  static_cast<int>(deadline.kind), deadline.first, deadline.last,
                  deadline.otherwise, static_cast<int>(deadline.strength), deadline.words,
                  deadline.rule, deadline.ambiguous, unless_empty(to_json(deadline.recurrence)),
                  unless_empty(to_json(deadline.span)));
  }

  Database& database_;
  RowSpan& rows_;
  std::unordered_map<const Deadline*, std::int64_t> ids_;
};

// Nothing where the text is the deadline's own.
std::optional<std::string_view> own_words(const std::string& text, const SharedDeadline& deadline) {
  if (deadline && deadline->words == text) return {};
  return text;
}

void write_task(Database& database, const Task& task, std::int64_t id, std::int64_t first,
                DeadlineRows& deadlines) {
  const bool has_parent = task.parent != no_task;
  const auto parent = has_parent ? std::optional(first + task.parent) : std::nullopt;
  const auto work = task.work ? std::optional(task.work->days) : std::nullopt;
  const auto working = task.work ? std::optional(task.work->working) : std::nullopt;
  const auto weight = task.weight == 1 ? std::nullopt : std::optional(task.weight);
  database.run(
      "INSERT INTO task VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id,
      task.number, task.part, parent, task.title, static_cast<int>(task.kind), task.leaf, task.lead,
      deadlines[task.due], own_words(task.due_text, task.due), task.line, weight,
      unless_empty(to_json(task.support)), deadlines[task.every],
      own_words(task.every_text, task.every), task.start, work, working, unless_empty(task.each),
      unless_empty(task.unit), unless_empty(to_json(task.targets)));
  if (task.detail) {
    database.run("INSERT INTO detail VALUES (?, ?)", id, to_json(*task.detail));
  }
}

void write_links(Database& database, const Plan& plan, RevisionRow& row) {
  for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
    for (const Link& link : plan.tasks[i].after) {
      database.run("INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row.links.end(),
                   row.tasks.first + static_cast<std::int64_t>(i), row.tasks.first + link.from,
                   static_cast<int>(link.type), link.lag.days, link.lag.working, link.hard,
                   link.line, link.why);
      ++row.links.count;
    }
  }
}

void write_parts_and_units(Database& database, const Plan& plan, std::int64_t revision) {
  int position = 0;
  for (const Part& part : plan.parts) {
    database.run("INSERT INTO part VALUES (?, ?, ?, ?, ?)", revision, position++, part.number,
                 part.title, part.line);
  }
  position = 0;
  for (const Unit& unit : plan.units) {
    database.run("INSERT INTO unit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", revision,
                 position++, unit.id, unit.name, to_json(unit.aliases), to_json(unit.groups),
                 unit.code, unit.level, unit.contact, unit.valid_from, unit.valid_to,
                 unit.successor, unit.place.file, unit.place.line, unit.shared);
  }
}

void write_head(Database& database, const Plan& plan, const RevisionRow& row) {
  database.run(
      "INSERT INTO revision VALUES "
      "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      row.id, row.plan, row.number, row.from, row.recorded, row.origin, row.seq, row.digest,
      plan.title, plan.issuer, plan.number, plan.issued, plan.start, plan.end, plan.division,
      plan.units_file, plan.source_file, plan.source_sha256, plan.file, plan.sample,
      row.tasks.first, row.tasks.count, row.links.first, row.links.count, row.deadlines.first,
      row.deadlines.count);
}

// Rows are numbered without a gap: only one writer is in the store at a time.
void place(Database& database, const Plan& plan, RevisionRow& row) {
  row.id = database.number("SELECT coalesce(max(id), 0) + 1 FROM revision");
  row.tasks = {database.number("SELECT coalesce(max(id), 0) + 1 FROM task"),
               static_cast<std::int64_t>(plan.tasks.size())};
  row.links = {database.number("SELECT coalesce(max(id), 0) + 1 FROM link"), 0};
  row.deadlines = {database.number("SELECT coalesce(max(id), 0) + 1 FROM deadline"), 0};
}

}  // namespace

void write_revision(Database& database, const Plan& plan, RevisionRow& row) {
  place(database, plan, row);
  DeadlineRows deadlines(database, row.deadlines);
  std::int64_t id = row.tasks.first;
  for (const Task& task : plan.tasks) {
    write_task(database, task, id++, row.tasks.first, deadlines);
  }
  write_links(database, plan, row);
  write_head(database, plan, row);
  write_parts_and_units(database, plan, row.id);
}

}  // namespace duban
