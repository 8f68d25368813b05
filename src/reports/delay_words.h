#pragma once

#include <string>

#include "reports/measures.h"
#include "status/why.h"

namespace duban {

// Whose the days of a lateness are, the largest share first: 前置任务延误72天（14.2，市司法局）、
// 自身延误20天.  Whose task it waited for is named: that unit has to move.  "" where it is not late
// yet.
std::string delay_words(const Item& item, const Reason& reason);

}  // namespace duban
