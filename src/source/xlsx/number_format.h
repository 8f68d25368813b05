#pragma once

#include <string>
#include <string_view>

namespace duban {

// A list number in a format by its name in WordprocessingML (ECMA-376, ST_NumberFormat).
std::string formatted_number(int number, std::string_view format);

}  // namespace duban
