#pragma once

#include <array>
#include <string>
#include <string_view>

namespace duban {

// The 32 bytes themselves.
std::array<unsigned char, 32> sha256_digest(std::string_view bytes);

// Lower-case hexadecimal, 64 characters.
std::string sha256(std::string_view bytes);

}  // namespace duban
