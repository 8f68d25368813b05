#pragma once

#include <optional>

#include "commands/office.h"
#include "inspection/verify_draw.h"

namespace duban {

// --objects or --files, and --inspectors: read, told of and hashed.  Problems are appended; advice
// too.  `journal`: for "plan:ID/GROUP"; throws Usage where it is needed and there is none.
DrawPool objects_pool(const Arguments& arguments, const Office& office, Problems& problems);
DrawPool inspectors_pool(const Arguments& arguments, Problems& problems);

// A pool's file as verification compares it; nothing where the option is not given.
std::optional<GivenPool> given_pool(const Arguments& arguments, const std::string& option,
                                    Problems& problems);

}  // namespace duban
