#pragma once

#include "source/decoded.h"
#include "source/drawn.h"

namespace duban {

// A text file's lines.  Of empty lines in a row one is kept; control characters are dropped.
Drawn read_plain_lines(const Decoded& decoded, const SourceLimits& limits);

}  // namespace duban
