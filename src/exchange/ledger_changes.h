#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "exchange/ledger_row_change.h"

namespace duban {

// Finds what a row is about; where there is none, says why in `refusal`.
using FindLedgerTask =
    std::function<std::optional<LedgerTask>(const ReturnedRow& row, std::string& refusal)>;

struct LedgerChanges {
  std::vector<LedgerChange> changes;
  int same = 0;  // rows that bring nothing new
};

// Compares each row with what was known when the ledger was sent (its base) and with what is known
// now.  A cell that the unit left as it was says nothing; one that already stands so is not
// recorded again.  Problems: unknown-row, bad-base, conflict, not-allowed, missing-evidence,
// bad-cell (a day of the future, an extension without reason or later day).
Result<LedgerChanges> ledger_changes(const std::vector<ReturnedRow>& rows,
                                     const FindLedgerTask& find, Day received,
                                     LedgerConflict conflict);

}  // namespace duban
