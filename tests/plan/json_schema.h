#pragma once

#include "base/json.h"

namespace duban {

// Whether the value fits the schema: as much of JSON Schema 2020-12 as plan.schema.json uses.
// Throws std::logic_error for a keyword that it does not know.
bool fits(const Json& value, const Json& schema, const Json& root);

}  // namespace duban
