#pragma once

#include <string_view>

#include "source/source.h"

namespace duban {

// Throws Refusal for a page that would cost a tree builder more than its length warrants: elements
// nested beyond the limit, hundreds of attributes on one tag, too many of both.  One pass over the
// text.
void guard_html(std::string_view text, const SourceLimits& limits);

}  // namespace duban
