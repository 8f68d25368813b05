#pragma once

#include <string>

#include "document/document.h"

namespace duban {

// One self-contained page (HTML that is also well-formed XML): no scripts, nothing from outside,
// nothing of people's words as markup.  Printed on A4 it looks like an official paper; charts are
// inline SVG, the wall chart and tables of eight columns or more lie on their side.  Traces fold
// out at the end and are printed when open.
std::string to_html(const Document& document);
// The same for a wall: printed on A3 across, title and all, the drawings as large as it allows.
std::string to_wall_html(const Document& document);

}  // namespace duban
