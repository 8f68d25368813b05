#pragma once

#include <iosfwd>

#include "base/json.h"
#include "findings/assessment.h"

namespace duban {

// The supporting units of a task, each with how its own part stands.
Json parts_json(const Assessment& on, TaskIndex task);
// Those alone that were asked for, or spoke of, a part of their own.
void write_parts(std::ostream& out, const Assessment& on, TaskIndex task);

}  // namespace duban
