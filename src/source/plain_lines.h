#pragma once

#include "source/decoded_text.h"
#include "source/drawn.h"

namespace duban {

// A text file's lines.  Of empty lines in a row one is kept; control characters are dropped.
Drawn read_plain_lines(const DecodedText& decoded, const SourceLimits& limits);

}  // namespace duban
