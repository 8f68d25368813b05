#pragma once

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

// What one row brings.
struct LedgerChange {
  Place place;
  LedgerKey key;
  std::vector<NewEvent> events;
  std::string words;  // "进度 40% → 60%；进展情况“…”"
};

// Who wins where a cell was changed by the unit and, since the ledger was sent, in the journal too.
enum class LedgerConflict { refuse, unit, journal };

// What one returned row brings, against what was known when it was sent and what is known now;
// nothing where it brings nothing new.  What cannot stand is added to `problems`.
std::optional<LedgerChange> change_of(const ReturnedRow& row, LedgerTask task, Day received,
                                      LedgerConflict conflict, Problems& problems);

}  // namespace duban
