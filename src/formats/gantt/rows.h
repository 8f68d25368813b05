#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "formats/gantt/sheet.h"

namespace duban {

// What links a row: to rows of other pages by their names.
struct RowLinks {
  std::vector<std::string> from;
  std::vector<std::string> to;
  bool has_arrow = false;  // one leaves its bar on this page
};

// The name by which a row is spoken of: "14.1" of "14.1 …".
std::string row_name(const Gantt::Row& row);

std::string gantt_stripe(const GanttSheet& sheet, std::size_t row);
// A row's label, lamp, bar and diamond, under one tooltip that tells all of it.
std::string gantt_row(const GanttSheet& sheet, std::size_t row);
// What stands behind its bar: the note and the far links.
std::string gantt_note(const GanttSheet& sheet, std::size_t row, const RowLinks& links);
// The heading of the part that goes on from the page before.
std::string gantt_part(const GanttSheet& sheet);

}  // namespace duban
