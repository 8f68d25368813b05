#pragma once

#include <string>
#include <string_view>

namespace duban {

// What an event is about within its task, as its `period` says: "" the whole, which the lead
// answers for; "2022" one period of a recurring duty; "@sczj" a supporting unit's own part.

inline std::string part_of_unit(std::string_view unit) { return "@" + std::string(unit); }

// The unit whose part it is; "" where it is none.
inline std::string_view unit_of_part(std::string_view period) {
  return period.starts_with('@') ? period.substr(1) : std::string_view();
}

// As it follows a task's number in messages: "", "#2022", "@sczj".
inline std::string slice_mark(const std::string& period) {
  return period.empty() || period.starts_with('@') ? period : "#" + period;
}

}  // namespace duban
