#pragma once

#include <string>
#include <vector>

namespace duban {

// A title in lines of 2号 as GB/T 9704 wants them: as few as it needs, whole words, the lines
// together a trapezoid or a lozenge, not a block.  A title that cannot be set so stays one line,
// which Word then breaks.
std::vector<std::string> title_lines(const std::string& title);

}  // namespace duban
