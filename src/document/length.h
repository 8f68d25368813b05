#pragma once

#include <cstddef>
#include <vector>

#include "document/document.h"

namespace duban {

// How long the text of a paper is, as word processors count Chinese: a Han character or sign is
// one, a Latin word or a number is one, blanks are none.  Headings, paragraphs and lists count;
// tables, charts and quoted texts do not.
std::size_t length_of(const std::vector<Block>& blocks);

}  // namespace duban
