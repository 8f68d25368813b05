#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duban {

// The text in lines of at most `width` cells (at least 2), broken between Han characters and at
// blanks, within a word only where it is longer than a line; a line begins with no closing mark
// where it can be helped (避头尾).  Needs: the text is one line, see plain().
std::vector<std::string> wrap(std::string_view text, int width);

}  // namespace duban
