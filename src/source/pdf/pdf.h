#pragma once

#include "source/drawn.h"

namespace duban {

// A PDF's lines and tables, page by page.
Drawn read_pdf(std::string_view bytes, const SourceLimits& limits);

}  // namespace duban
