#pragma once

#include "document/document.h"

namespace duban {

// The charts as tables, for formats that cannot draw.
Table as_table(const StackedBars& chart);
Table as_table(const Columns& chart);
Table as_table(const Gantt& chart);

}  // namespace duban
