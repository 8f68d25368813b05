#include "formats/gantt/pages.h"

#include <algorithm>

namespace duban {

// The row before which the page that starts at `first` ends: the highest-ranking row of the last
// third, the lowest of equals.
static std::size_t page_end(const Gantt& chart, std::size_t first, std::size_t most) {
  if (chart.rows.size() - first <= most) return chart.rows.size();
  std::size_t best = first + most;
  for (std::size_t i = best; i > first + most * 2 / 3; --i)
    if (chart.rows[i].level < chart.rows[best].level) best = i;
  return best;
}

std::vector<GanttPage> gantt_pages(const Gantt& chart, std::size_t most_first, std::size_t most) {
  std::vector<GanttPage> pages;
  std::optional<std::size_t> part;
  for (std::size_t first = 0; first < chart.rows.size();) {
    GanttPage page{first, page_end(chart, first, pages.empty() ? most_first : most), {}};
    if (chart.rows[first].level > 0) page.part = part;
    for (std::size_t i = first; i < page.last; ++i)
      if (chart.rows[i].level <= 0) part = i;
    pages.push_back(page);
    first = page.last;
  }
  return pages;
}

}  // namespace duban
