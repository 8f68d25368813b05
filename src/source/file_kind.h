#pragma once

#include <string>
#include <string_view>

namespace duban {

// What else offices keep their papers in, in Chinese with what to do about it; "" = none of them.
std::string foreign_format(std::string_view bytes);

}  // namespace duban
