#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "exchange/returned_rows.h"
#include "journal/new_event.h"
#include "plan/plan.h"
#include "stage/stage.h"

namespace duban {

// What the journal holds of one returned row's task.
struct LedgerTask {
  const Task* task = nullptr;
  std::vector<Event> events;  // of the slice, in order of recording
  TaskState state;            // of the slice, as the whole leaves it
  std::optional<Day> due;     // the day on which it is judged
};

// Finds it; where there is none, says why in `refusal`.
using FindLedgerTask =
    std::function<std::optional<LedgerTask>(const ReturnedRow& row, std::string& refusal)>;

// What one row brings.
struct LedgerChange {
  Place place;
  LedgerKey key;
  std::vector<NewEvent> events;
  std::string words;  // "进度 40% → 60%；进展情况“…”"
};

struct LedgerChanges {
  std::vector<LedgerChange> changes;
  int same = 0;  // rows that bring nothing new
};

// Who wins where a cell was changed by the unit and, since the ledger was sent, in the journal too.
enum class LedgerConflict { refuse, unit, journal };

// Compares each row with what was known when the ledger was sent (its base) and with what is known
// now.  A cell that the unit left as it was says nothing; one that already stands so is not
// recorded again.  Problems: unknown-row, bad-base, conflict, not-allowed, missing-evidence,
// bad-cell (a day of the future, an extension without reason or later day).
Result<LedgerChanges> ledger_changes(const std::vector<ReturnedRow>& rows,
                                     const FindLedgerTask& find, Day received,
                                     LedgerConflict conflict);

}  // namespace duban
