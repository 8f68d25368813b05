#pragma once

#include "source/decoded_text.h"
#include "source/drawn.h"

namespace duban {

// A web page's lines and tables, as a browser would show them.
Drawn read_html(const DecodedText& decoded, const SourceLimits& limits);

}  // namespace duban
