#pragma once

#include <vector>

#include "outline/outline.h"
#include "outline/segments.h"

namespace duban {

// What the head of a document says, and which of its paragraphs say it.
struct ReadHead {
  Letterhead letter;
  std::vector<PieceKind> kinds;  // of the first segments: furniture, head or loose
};

// Reads the segments before `first_item`, and the last ones for a date that stands there.
ReadHead read_head(const std::vector<Segment>& segments, std::size_t first_item);

// Whether a paragraph is the mere end of a document: a signature, a date, （此件公开发布）.
bool is_signature(std::u32string_view paragraph);

}  // namespace duban
