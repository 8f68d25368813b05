#pragma once

#include <string_view>

namespace duban {

// The unit at the head of folded points, with 万 and 亿: 万人, 亿元, 工作日, %.  "" where none
// stands.
std::u32string_view measure_at(std::u32string_view points);

// Units that a bare number with them is no target but a date, a time of day or a name: 2024年,
// 24小时.
bool needs_comparison(std::u32string_view unit);
// Units of time that 内 may close: 15天内.
bool is_time(std::u32string_view unit);
// 次, 期, 场: counted in Chinese numerals before what is held (两期法治讲座); 三项 is the head of a
// name.
bool counts_events(std::u32string_view unit);
bool is_money(std::u32string_view unit);

}  // namespace duban
