#pragma once

#include <string>

namespace duban {

// What the signs of a wall chart mean, one line as wide as the chart.
std::string gantt_legend();

}  // namespace duban
