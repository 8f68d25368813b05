#pragma once

#include <string>

#include "intake/draft.h"

namespace duban {

// JSON as the verb `intake` prints it; the keys are stable.
std::string draft_json(const Draft& draft, const SourceText& source);

}  // namespace duban
