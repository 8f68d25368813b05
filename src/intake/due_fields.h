#pragma once

#include "intake/draft.h"
#include "plan/plan.h"

namespace duban {

// Gives a task of a plan what the draft read of its times: `due` the latest of its days, `every`
// its recurrence, `start` where only a beginning is said, and the kind that follows.  The official
// words stay where the plan's reader, knowing only `context`, reads them alike; else they are
// written out in full, with the words themselves in the guesses.
void give_times(Task& task, const DraftTask& from, const WordingContext& context);

}  // namespace duban
