#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "checklist/checklist.h"

namespace duban {

// The checklist whole, as canonical JSON: keys in order, no blanks, UTF-8.
std::string write_checklist(const Checklist& list);
// The inverse; nothing where it is no such record.
std::optional<Checklist> read_checklist(std::string_view json);

}  // namespace duban
