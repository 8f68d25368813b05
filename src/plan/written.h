#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"

namespace duban {

// A field as a canonical plan file writes it: its key and its value in TOML.
struct WrittenField {
  std::string_view name;
  std::string value;
};

// The task's fields that are there, in the canonical order.
std::vector<WrittenField> written_fields(const Plan& plan, const Task& task);

// All the fields that a task may have, in the canonical order.
std::vector<std::string_view> canonical_order();

}  // namespace duban
