#pragma once

#include <string>
#include <string_view>

namespace duban {

// Lower-case hexadecimal, 64 characters.
std::string sha256(std::string_view bytes);

}  // namespace duban
