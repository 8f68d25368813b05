#pragma once

#include <string>
#include <vector>

#include "findings/assessment.h"
#include "status/parts.h"

namespace duban {

// Of what is inspected of a supporting unit (配合单位): its own part of a measure.

// The worst of what is found against the part; blue where it is done, grey where it was not asked.
Lamp lamp_of_part(const Assessment& on, TaskIndex task, const SupportPart& part);

// 督察要点 of the part.  Never empty.
std::vector<std::string> points_of_part(const Assessment& on, TaskIndex task,
                                        const SupportPart& part);

// The events of that unit's part; of the whole and its periods where `unit` is "".
std::vector<Event> events_of_slice(std::vector<Event> events, const std::string& unit);

}  // namespace duban
