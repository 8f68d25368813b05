#pragma once

#include <optional>
#include <string_view>

namespace duban {

// The first year a heading names: 2023 of 四、2023年工作安排; none where it names a range of years.
std::optional<int> year_in(std::string_view heading);

// The year of a stage or of a year's tasks, by its heading: 2024年：, 第二阶段（2025年）,
// 2024年重点任务; none in one that tells a duty (编制2025年度计划).
std::optional<int> stage_year(std::string_view heading);

}  // namespace duban
