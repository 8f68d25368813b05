#pragma once

#include <vector>

#include "outline/outline.h"
#include "outline/segments.h"

namespace duban {

// What the head of a document says, and what each of its segments is.
struct ReadHead {
  Letterhead letter;
  std::vector<PieceKind> kinds;  // furniture, head or loose, of the segments before the items
};

// Reads the segments before `first_item`, and the last ones for a date that stands there.
ReadHead read_head(const std::vector<Segment>& segments, std::size_t first_item);

}  // namespace duban
