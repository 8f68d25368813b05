#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duban {

// How often a unit reports on a task (报送周期).
enum class Cycle { none, week, fortnight, month, quarter, half, year };

// 不报 每周 每两周 每月 每季度 每半年 每年: the plan file's words, in the enum's order.
const std::vector<std::string>& cycle_words();
std::string_view in_chinese(Cycle cycle);
std::optional<Cycle> parse_cycle(std::string_view words);
// What to say of words that are none of them.
std::string unknown_cycle(const std::string& words);

// none week fortnight month quarter half year: the words of rule files and of JSON.
std::string_view to_string(Cycle cycle);

}  // namespace duban
