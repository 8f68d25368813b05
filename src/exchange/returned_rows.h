#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/problem.h"
#include "exchange/ledger_columns.h"
#include "exchange/ledger_key.h"
#include "source/spreadsheet.h"

namespace duban {

// One row of a ledger as a unit sent it back.
struct ReturnedRow {
  std::string file;
  std::string sheet;  // "" of a CSV
  int number = 0;     // as the spreadsheet program shows it
  LedgerKey key;
  std::string base;
  LedgerAction action = LedgerAction::none;
  std::optional<int> percent;
  std::string progress;
  std::string problem;
  std::string next;
  std::string proof;
  std::optional<Day> until;
  std::string reason;
  std::string by;
  std::optional<Day> on;
  std::vector<std::size_t> columns;  // where each LedgerColumn stood; npos = taken away

  // "表.xlsx 任务台账!F12", or "表.csv" with its line, as problems name it.
  Place place(LedgerColumn column) const;
  // Whether the column was there at all: what is not there says nothing.
  bool has(LedgerColumn column) const;
};

// Reads what came back: XLSX, or CSV (UTF-8 or GB18030) by its bytes.  Columns are found by their
// headers wherever they stand, rows by their hidden key.  Problems, all at once, each with file,
// sheet and cell: unreadable-file, too-large, no-ledger, missing-column, doubled-column, bad-key,
// doubled-row, mixed-row (key and task number disagree), formula, bad-cell, not-utf8.
Result<std::vector<ReturnedRow>> read_returned(const std::string& bytes, const std::string& file);

}  // namespace duban
