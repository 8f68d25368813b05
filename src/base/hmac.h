#pragma once

#include <string>
#include <string_view>

namespace duban {

// HMAC-SHA256 (RFC 2104): the 32 bytes themselves.
std::string hmac_sha256(std::string_view key, std::string_view message);

}  // namespace duban
