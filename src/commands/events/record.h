#pragma once

#include "commands/selection.h"
#include "stage/body.h"

#include <functional>

namespace duban {

// What a verb asks of one task beside its stage: says why the event cannot stand ("" where it can),
// and may add to what it says of this task.
using Check =
    std::function<std::string(const Office& office, const Selected& task, Day on, EventBody& body)>;

// Records an event of that kind on the tasks that were named: all of them or none.  A kind that
// makes no sense at a task's stage is refused with the stage and the verbs that may follow.  Of a
// filter's tasks those that cannot follow are left out: told, and exit 1 where the check did it.
// `before` does what must be on the disk before the events are.
Exit record(World& world, const Arguments& arguments, EventKind kind, EventBody body = {},
            const Check& check = {}, const std::function<void(const Office& office)>& before = {});

// "PLAN/14.1@sfj“title”", as messages name what was selected.
std::string name_of(const Selected& task);

}  // namespace duban
