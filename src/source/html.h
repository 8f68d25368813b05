#pragma once

#include "source/decoded.h"
#include "source/drawn.h"

namespace duban {

// A web page's lines and tables, as a browser would show them.
Drawn read_html(const Decoded& decoded, const SourceLimits& limits);

}  // namespace duban
