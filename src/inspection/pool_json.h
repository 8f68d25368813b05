#pragma once

#include <nlohmann/json.hpp>

#include "inspection/pool.h"

namespace duban {

nlohmann::json entries_json(const DrawPool& pool);
// {"entries", "file_sha256", "sha256", "source"}
nlohmann::json pool_json(const DrawPool& pool);
// Throws nlohmann's exceptions where fields are missing or of the wrong type.
DrawPool pool_of(const nlohmann::json& object);
// Throws std::out_of_range where it is no day.
Day day_of(const nlohmann::json& text);

}  // namespace duban
