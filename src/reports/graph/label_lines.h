#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duban {

// Breaks a title into lines of about equal length, at most `width` Han characters (a Latin letter
// or a digit is half of one).  Closing marks never begin a line, opening ones never end one, and
// words and numbers stay whole where they fit in a line.
std::vector<std::string> label_lines(std::string_view title, std::size_t width);

// The width of a text in half Han characters.
std::size_t half_widths(std::string_view text);

}  // namespace duban
