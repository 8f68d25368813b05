#pragma once

#include <nlohmann/json.hpp>

#include "base/day.h"

namespace duban {

// JSON whose keys keep the order in which they were written.
using Json = nlohmann::ordered_json;

inline Json to_json(const std::optional<Day>& day) { return day ? Json(to_string(*day)) : Json(); }
// An empty text is an absent one.
inline Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

}  // namespace duban
