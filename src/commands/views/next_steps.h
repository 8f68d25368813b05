#pragma once

#include <iosfwd>

#include "base/json.h"
#include "plan/plan.h"
#include "stage/stage.h"

namespace duban {

// What may follow for a measure and who may do it; nothing for a task with measures under it.
void write_next_steps(std::ostream& out, const Task& task, const TaskState& state);
Json next_steps_json(const Task& task, const TaskState& state);

}  // namespace duban
