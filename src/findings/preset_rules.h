#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "findings/rules.h"

namespace duban {

// Fields that a preset leaves out keep the default's value.
Result<Rules> read_rules(std::string_view text, const std::string& file);

// Of the rule files that are compiled in, by id ("default", "yinchuan"); nothing for an unknown id.
std::optional<Rules> preset_rules(std::string_view id);
std::vector<std::string> preset_ids();
// The file as it was written; nothing for an unknown id.
std::optional<std::string_view> preset_text(std::string_view id);

}  // namespace duban
