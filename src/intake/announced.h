#pragma once

#include <optional>
#include <string_view>

namespace duban {

// How many things an introduction announces: 5 of 重点抓好以下五个方面工作.  Nothing where it
// announces none.
std::optional<int> announced_count(std::string_view introduction);

}  // namespace duban
