#pragma once

#include <optional>
#include <vector>

#include "outline/marker.h"
#include "source/source.h"

namespace duban {

// A paragraph, the part of a glued one that an item of its own is, or a table.
struct Segment {
  const SourceBlock* block = nullptr;
  Traced text;  // "" for a table
  Folded folded;
  std::optional<FoundMarker> marker;  // at its beginning
  bool paragraph = true;              // begins one
  Label label = Label::none;          // that it is, alone on its line and without its colon
};

// Cuts paragraphs into which several items were glued: before a marker that counts on and stands
// behind a whole sentence or a heading.  按照第（二）项 is no marker.  The blocks must outlive it.
std::vector<Segment> cut_segments(const std::vector<SourceBlock>& blocks);

// The points [from, to) of a segment, with the marker that stands there.
Segment cut_segment(const Segment& whole, std::size_t from, std::size_t to,
                    const std::optional<FoundMarker>& marker);

// The first point behind `from` before which the source has a blank; 0 = none.
std::size_t blank_behind(const Segment& segment, std::size_t from);

}  // namespace duban
