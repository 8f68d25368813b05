#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace duban {

// "2024-07-01T08:00:00Z" in seconds since 1970; nothing for any other form.
std::optional<std::int64_t> utc_seconds(std::string_view utc);
std::string to_utc(std::int64_t seconds);
// As RFC 5322 writes it, in Beijing time: "Mon, 01 Jul 2024 16:00:00 +0800".
std::string mail_date(std::int64_t seconds);

}  // namespace duban
