#pragma once

#include <vector>

#include "outline/papers.h"
#include "outline/segments.h"

namespace duban {

// Decides which printed markers are items: drops those of lists of attachments and contents, and
// 一是 … 二是 wherever their section has any other structure.  Where 一是 … is the only structure
// of a section that plans work, cuts it out of the paragraph too.
void settle_markers(std::vector<Segment>& segments, std::vector<PaperPart>& places);

}  // namespace duban
