#pragma once

#include <array>
#include <cstdint>

namespace duban {

// Seconds from a failed try to the next: 1 minute, 5, 30, 2 hours, 6, 12, 20 …  The last ones are
// shorter than a day, so that an office which delivers once a day, at nearly the same time, tries
// every day.
inline constexpr std::array<std::int64_t, 9> delivery_waits = {
    60, 5 * 60, 30 * 60, 2 * 3600, 6 * 3600, 12 * 3600, 20 * 3600, 20 * 3600, 20 * 3600};
// After so many the message is given up.
inline constexpr int most_delivery_tries = static_cast<int>(delivery_waits.size()) + 1;

}  // namespace duban
