#include "exchange/ledger_changes.h"

#include <fmt/core.h>

#include <map>

namespace duban {

namespace {

// Two files that say different things of one task: nobody can tell which is meant.
void refuse_doubles(const std::vector<ReturnedRow>& rows, Problems& problems) {
  std::map<LedgerKey, const ReturnedRow*> seen;
  for (const ReturnedRow& row : rows) {
    const auto [known, fresh] = seen.emplace(row.key, &row);
    if (!fresh && known->second->row.file() != row.row.file())
      problems.push_back(
          {"doubled-row", Severity::error, row.place(LedgerColumn::key),
           fmt::format("任务{}在 {} 中也有", row.key.number, known->second->row.file())});
  }
}

}  // namespace

Result<LedgerChanges> ledger_changes(const std::vector<ReturnedRow>& rows,
                                     const FindLedgerTask& find, Day received,
                                     LedgerConflict conflict) {
  LedgerChanges all;
  Problems problems;
  refuse_doubles(rows, problems);
  for (const ReturnedRow& row : rows) {
    std::string refusal;
    auto task = find(row, refusal);
    if (!task) {
      problems.push_back(
          {"unknown-row", Severity::error, row.place(LedgerColumn::key), std::move(refusal)});
      continue;
    }
    auto change = change_of(row, std::move(*task), received, conflict, problems);
    if (change)
      all.changes.push_back(std::move(*change));
    else
      ++all.same;
  }
  return result_of(std::move(all), std::move(problems));
}

}  // namespace duban
