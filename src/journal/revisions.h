#pragma once

#include <optional>
#include <string>
#include <vector>

#include "journal/database.h"
#include "journal/horizon.h"
#include "journal/revision.h"
#include "plan/plan.h"

namespace duban {

// `count` rows of a table from `first` on.
struct RowSpan {
  std::int64_t first = 0;
  std::int64_t count = 0;
  std::int64_t end() const { return first + count; }
};

// Where a revision's rows are.
struct RevisionRow {
  std::int64_t id = 0;
  std::int64_t plan = 0;
  int number = 0;
  Day from;
  Day recorded;
  std::string origin;  // of its plan-loaded event
  std::int64_t seq = 0;
  std::string digest;
  RowSpan tasks;
  RowSpan links;
  RowSpan deadlines;
};

// The plan's key in the store; nothing where it was never heard of.
std::optional<std::int64_t> plan_key(Database& database, const std::string& plan);
std::int64_t make_plan_key(Database& database, const std::string& plan);

// The newest of those in force on the horizon's day and recorded by then.
std::optional<RevisionRow> revision_in_force(Database& database, std::int64_t plan,
                                             const Horizon& horizon);
std::optional<RevisionRow> newest_revision(Database& database, std::int64_t plan);
std::vector<RevisionRow> all_revisions(Database& database, std::int64_t plan);

// Where the task stands in the revision; nothing where it has no such task.
std::optional<TaskIndex> position_of(Database& database, const RevisionRow& revision,
                                     const std::string& number);

// The plan as that revision has it.
Plan read_revision(Database& database, const RevisionRow& revision, PlanDetail detail);
// One task of it, without its links.
Task read_task(Database& database, const RevisionRow& revision, TaskIndex task);

// Stores the plan as the revision `row` and fills in where its rows are.
void write_revision(Database& database, const Plan& plan, RevisionRow& row);

}  // namespace duban
