#pragma once

#include <string>
#include <vector>

#include "commands/office.h"

namespace duban {

// A register of tasks that stand in no plan is a plan of its own, one a year; what is added is its
// next revision.

// The register of that id as it stands, else a new one of that title and year with those parts, in
// their order; with the units of every loaded plan, so that a new task may name them.
Plan register_with_units(const Office& office, const std::string& id, const std::string& title,
                         int year, const std::vector<std::string>& parts);

// The number of the next task.
std::string next_number(const Plan& plan);

// The register with that text ([[task]] …) put behind it; throws Usage with all that is wrong.
Plan with_task(const Plan& plan, const std::string& text);

// An event of a task of the register.
NewEvent register_event(const Plan& plan, const std::string& number, EventKind kind, Day on,
                        const std::string& by, const std::string& body);

}  // namespace duban
