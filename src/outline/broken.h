#pragma once

#include <string_view>

namespace duban {

// Whether only a line break can part these two lines: a date, a bracket or an enumeration goes on
// in the second, or it begins with a mark that begins no line.
bool is_broken_sentence(std::string_view line, std::string_view next);

// Whether the two are one title: 某市人民政府办公室关于 / 印发实施方案的通知.
bool is_broken_title(std::string_view line, std::string_view next);

}  // namespace duban
