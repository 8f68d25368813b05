#pragma once

#include "source/decoded_text.h"

struct GumboInternalNode;

namespace duban {

// The characters of a text node, entities decoded, each with the bytes that said it.
Traced said_text(const DecodedText& decoded, const GumboInternalNode& node);

}  // namespace duban
