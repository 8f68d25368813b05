#pragma once

#include <optional>
#include <string_view>

namespace duban {

// The first year a heading names: 2023 of 四、2023年工作安排; none where it names a range of years.
std::optional<int> year_in(std::string_view heading);

}  // namespace duban
