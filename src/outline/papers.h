#pragma once

#include <vector>

#include "outline/segments.h"

namespace duban {

// What a segment is to the order of a file that may hold several papers: a notice and its
// attachments.
enum class PaperPart {
  text,
  opens,     // 附件, 附件1, or the title of what a notice forwards
  titles,    // the title below 附件1
  listed,    // 附件：1.任务分工表 below a notice, and the lines of that list
  contents,  // a table of contents
};

std::vector<PaperPart> find_places(const std::vector<Segment>& segments);

}  // namespace duban
