#pragma once

#include "document/document.h"
#include "night/summary.h"

namespace duban {

// 早报: what is new since the night before, what was sent, what waits for the office; one page.
Document morning(const NightSummary& summary);

}  // namespace duban
