#pragma once

#include <string>

#include "document/document.h"

namespace duban {

// Charts as SVG elements for a page that carries page_style().  Each is drawn at its size in print:
// an A4 page between its margins, upright or (the wall chart) lying.
std::string stacked_bars_svg(const StackedBars& chart);
std::string columns_svg(const Columns& chart);

// Several drawings, each as high as a lying A4 page at most and with its own time axis.  An arrow
// from one to another is told at both ends by the row's name.
std::string gantt_svgs(const Gantt& chart);

}  // namespace duban
