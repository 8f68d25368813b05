#pragma once

#include <string>
#include <vector>

#include "document/document.h"

namespace duban {

enum class Colour { no, yes };

// For a terminal of 100 cells or more; charts are tables.  With Colour::yes lamps and headings
// carry ANSI colours.  Traces are left out.
std::string to_text(const Document& document, Colour colour = Colour::no);

// The rows behind each figure, a figure a paragraph.
std::string to_text(const std::vector<Trace>& traces);

}  // namespace duban
