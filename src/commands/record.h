#pragma once

#include "commands/command.h"
#include "stage/body.h"
#include "stage/event.h"

namespace duban {

// Records an event of that kind on the tasks that were named: all of them or none.  A kind that
// makes no sense at a task's stage is refused with the stage and the verbs that may follow.
Exit record(World& world, const Arguments& arguments, EventKind kind, EventBody body = {});

}  // namespace duban
