#pragma once

#include <string>
#include <string_view>

namespace duban {

// What came from people, made safe to print anywhere: one line of valid UTF-8.  Line breaks and
// tabs become blanks; broken bytes, control characters (a terminal's escapes), characters that XML
// forbids and those that turn the direction of a line become U+FFFD.
std::string plain(std::string_view text);

// The same, but line breaks (CRLF and CR as LF) and tabs stay.
std::string plain_lines(std::string_view text);

}  // namespace duban
