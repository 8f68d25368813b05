#pragma once

#include "base/json.h"
#include "intake/draft.h"

namespace duban {

// As the verb `intake` prints it; the keys are stable.
Json draft_json(const Draft& draft, const SourceText& source);

}  // namespace duban
