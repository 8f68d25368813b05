#pragma once

#include <vector>

#include "sentence/times/line.h"

namespace duban {

// Adds, in order, what only a slot may say in what the times [count, end) of its line leave over:
// 长期坚持, 开工前, a bare 年度.
void add_slot_times(const TimeLine& line, std::size_t count, std::vector<FoundTime>& times);

}  // namespace duban
