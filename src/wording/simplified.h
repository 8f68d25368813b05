#pragma once

#include <string>
#include <string_view>

namespace duban {

// A text with the mainland's characters for traditional ones, each in the place of the one it has
// taken.  Needs: is_utf8(text).  Throws Error where the dictionary is not installed.
std::string with_simplified_characters(std::string_view text);

}  // namespace duban
