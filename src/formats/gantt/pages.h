#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "document/document.h"

namespace duban {

// Rows of a wall chart that are drawn together: [first, last).
struct GanttPage {
  std::size_t first = 0;
  std::size_t last = 0;
  std::optional<std::size_t> part;  // the heading row that is repeated above, where it is cut
};

// At most `most` rows a page and `most_first` on the first one.  A page ends before a part or a
// task where that leaves it at least two thirds full.
std::vector<GanttPage> gantt_pages(const Gantt& chart, std::size_t most_first, std::size_t most);

}  // namespace duban
