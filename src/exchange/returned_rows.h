#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/problem.h"
#include "exchange/column_sheet.h"
#include "exchange/ledger_columns.h"
#include "exchange/ledger_key.h"

namespace duban {

// One row of a ledger as a unit sent it back.
struct ReturnedRow {
  ColumnRow row;
  LedgerKey key;
  std::string base = {};
  LedgerAction action = LedgerAction::none;
  std::optional<int> percent = {};
  std::string progress = {};
  std::string problem = {};
  std::string next = {};
  std::string proof = {};
  std::optional<Day> until = {};
  std::string reason = {};
  std::string by = {};
  std::optional<Day> on = {};

  Place place(LedgerColumn column) const { return row.place(static_cast<std::size_t>(column)); }
  bool has(LedgerColumn column) const { return row.has(static_cast<std::size_t>(column)); }
};

// Reads what came back: XLSX, or CSV (UTF-8 or GB18030) by its bytes.  Columns are found by their
// headers wherever they stand, rows by their hidden key.  Problems, all at once, each with file,
// sheet and cell: those of read_columns, bad-key, doubled-row, mixed-row (key and task number
// disagree), bad-cell.
Result<std::vector<ReturnedRow>> read_returned(const std::string& bytes, const std::string& file);

}  // namespace duban
