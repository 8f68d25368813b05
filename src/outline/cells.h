#pragma once

#include <string>

#include "outline/outline.h"
#include "outline/points.h"
#include "source/source.h"

namespace duban {

Traced joined(const SourceCell& cell);             // its lines as one
std::u32string points_of(const SourceCell& cell);  // folded
Traced without_stop(const Traced& text);           // without its closing 。
std::size_t marks_before(const Folded& folded);    // of weight, before a task: ★ ▲
Marker number_of(const SourceCell& cell);          // of the number column: 1, 1.2, （一）

}  // namespace duban
