#pragma once

#include "outline/points.h"

namespace duban {

// Whether a column is named after a part of the year and its cells say what is due in it:
// 一季度, 2024年二季度目标, 上半年, 6月底前.
bool names_stage(Points name);

}  // namespace duban
