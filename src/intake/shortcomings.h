#pragma once

#include <string_view>
#include <vector>

#include "sentence/sentence.h"

namespace duban {

// The shortcomings that a paragraph of a report admits, without its introduction:
// 行政执法力量不足、 营商环境仍需优化 are two.
std::vector<At> find_shortcomings(std::string_view text);

}  // namespace duban
