#pragma once

#include <string>

#include "document/document.h"

namespace duban {

// The parts of a Word file that hold no text.

// Title, issuer and the paper's own day: the official date, else the day up to which its facts
// reach, else none.
std::string core_properties_part(const Document& document);
std::string app_properties_part();

// Other footers on even pages; no squeezing of signs, which would break the grid.
std::string settings_part();

// What stands in for a typeface that a machine lacks.
std::string font_table_part();

}  // namespace duban
