#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"

namespace duban {

// The plan file's words and what they mean; nothing for any other word.
std::optional<TaskKind> task_kind(std::string_view word);
std::optional<LinkType> link_type(std::string_view word);

// All the words, in the order of their meanings.
const std::vector<std::string>& task_kinds();
const std::vector<std::string>& link_types();
const std::vector<std::string>& target_ops();
const std::vector<std::string>& target_periods();

}  // namespace duban
