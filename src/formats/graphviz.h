#pragma once

#include <string>

namespace duban {

// Draws a DOT text as SVG with the program `dot` (Debian package graphviz), found on PATH and run
// without a shell.  Throws Error where it is not installed or refuses the text.
std::string dot_to_svg(const std::string& dot);

}  // namespace duban
