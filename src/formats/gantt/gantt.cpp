#include <algorithm>

#include "formats/charts.h"
#include "formats/gantt/arrows.h"
#include "formats/gantt/legend.h"
#include "formats/gantt/rows.h"
#include "formats/look.h"
#include "formats/svg.h"

namespace duban {

using M = GanttMeasures;

// Rows on a lying A4 page: the first one also bears a heading and the legend.
constexpr std::size_t most_rows_first = 29;
constexpr std::size_t most_rows = 34;

// The arrows of each page, and what links each row.
struct SortedArrows {
  std::vector<std::vector<Gantt::Arrow>> near;  // by page
  std::vector<RowLinks> links;                  // by row
};

static std::vector<std::size_t> page_numbers(const Gantt& chart,
                                             const std::vector<GanttPage>& pages) {
  std::vector<std::size_t> numbers(chart.rows.size());
  for (std::size_t i = 0; i < pages.size(); ++i)
    for (std::size_t row = pages[i].first; row < pages[i].last; ++row) numbers[row] = i;
  return numbers;
}

static SortedArrows sorted_arrows(const Gantt& chart, const std::vector<GanttPage>& pages) {
  const std::vector<std::size_t> page_of = page_numbers(chart, pages);
  SortedArrows sorted{std::vector<std::vector<Gantt::Arrow>>(pages.size()),
                      std::vector<RowLinks>(chart.rows.size())};
  for (const auto& arrow : chart.arrows) {
    if (std::max(arrow.from, arrow.to) >= chart.rows.size()) continue;
    if (page_of[arrow.from] == page_of[arrow.to]) {
      sorted.near[page_of[arrow.from]].push_back(arrow);
      sorted.links[arrow.from].has_arrow = true;
    } else {
      sorted.links[arrow.from].to.push_back(row_name(chart.rows[arrow.to]));
      sorted.links[arrow.to].from.push_back(row_name(chart.rows[arrow.from]));
    }
  }
  return sorted;
}

static std::string today(const GanttSheet& sheet) {
  const auto& day = sheet.chart.today;
  if (!day || !sheet.axis.holds(*day)) return "";
  const double x = (sheet.axis.at(*day) + sheet.axis.at(*day + 1)) / 2;
  return svg_line({x, M::head - 4}, {x, sheet.height()}, "today-line") +
         svg_path("M" + px(x) + " " + px(M::head) + "l-4 -6h8z", "today-mark");
}

static std::string page_drawing(const Gantt& chart, const GanttPage& page,
                                const SortedArrows& arrows, std::size_t number) {
  const GanttSheet sheet = gantt_sheet(chart, page);
  std::string stripes = gantt_part(sheet);
  std::string rows;
  std::string notes;
  for (std::size_t row = page.first; row < page.last; ++row) {
    stripes += gantt_stripe(sheet, row);
    rows += gantt_row(sheet, row);
    notes += gantt_note(sheet, row, arrows.links[row]);
  }
  return svg_drawing(M::width, sheet.height(),
                     chart.caption + "，第" + std::to_string(number + 1) + "张",
                     stripes + sheet.axis.grid(0, M::head, sheet.height()) + today(sheet) + rows +
                         gantt_arrows(sheet, arrows.near[number]) + notes);
}

std::string gantt_svgs(const Gantt& chart) {
  const std::vector<GanttPage> pages = gantt_pages(chart, most_rows_first, most_rows);
  const SortedArrows arrows = sorted_arrows(chart, pages);
  std::string drawings = gantt_legend();
  for (std::size_t i = 0; i < pages.size(); ++i)
    drawings += page_drawing(chart, pages[i], arrows, i);
  return drawings;
}

}  // namespace duban
