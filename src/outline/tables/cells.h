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

bool adds_up(const SourceRow& row);      // 合计, 总计
std::size_t owners_behind(Points cell);  // where （市财政局牵头） begins; 0 = nowhere

}  // namespace duban
