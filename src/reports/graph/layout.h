#pragma once

#include <vector>

#include "findings/assessment.h"
#include "reports/graph/boxes.h"

namespace duban {

struct GraphLayout {
  std::vector<GraphPart> parts;
  double width = 0;
  double height = 0;
};

// A place for every node whose words are given: within a task in columns by who waits for whom,
// the rest packed beside; tasks below one another in their part; parts in columns of the page, so
// that it is about 3 wide by 2 high.
GraphLayout lay_out(const Assessment& in, std::vector<GraphPart> parts, std::size_t label_width);

}  // namespace duban
