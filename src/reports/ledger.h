#pragma once

#include "reports/measures.h"

namespace duban {

// 台账: every measure of the plan, one row each.
Table ledger_table(const Assessment& in);

}  // namespace duban
