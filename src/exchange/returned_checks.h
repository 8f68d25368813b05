#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/problem.h"
#include "checklist/checklist.h"
#include "checklist/result.h"

namespace duban {

// What inspectors wrote back about one item, and where.
struct ReturnedCheck {
  CheckResult result;
  Place row;  // of its number, for what cannot stand in the journal
};

struct ReturnedChecks {
  std::vector<ReturnedCheck> filled;
  int empty = 0;  // rows that were not inspected
};

// A checklist and the id of the event that issued it.
struct FoundChecklist {
  std::string event;
  const Checklist& list;
};

// By that id or by its number; nothing where none was issued so.
using FindChecklist = std::function<std::optional<FoundChecklist>(const std::string& name)>;

// Reads a checklist's spreadsheet.  Problems, all at once, each by file, sheet and cell: those of
// read_columns, and not-issued, unknown-list, unknown-row, mixed-row, doubled-row, bad-cell (no
// such result, no score of 0 to 100, no day, a day of the future or before the list),
// two-inspectors, missing-problem.
Result<ReturnedChecks> read_returned_checks(const std::string& bytes, const std::string& file,
                                            const FindChecklist& find, Day received);

}  // namespace duban
