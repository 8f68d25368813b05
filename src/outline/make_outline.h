#pragma once

#include "outline/outline.h"

namespace duban {

// Takes a document apart by its own numbering.
Outline make_outline(const SourceText& source);

}  // namespace duban
