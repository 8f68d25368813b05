#pragma once

#include "commands/office.h"
#include "document/document.h"

namespace duban {

// Papers that take more than one look at the plans.

// report overview: with the office's own lines on rectification and burden, where no plan is named.
Document overview_paper(Office& office, const Arguments& arguments);
// report annual --year Y: the draft of the annual report.
Document annual_paper(Office& office, const Arguments& arguments);
// report meeting --from DAY [--next DAY]: what a 调度会 has before it.
Document meeting_paper(Office& office, const Arguments& arguments);

}  // namespace duban
