#pragma once

#include "reports/figures.h"

namespace duban {

// The short lists of a leader's page, over all plans; the longest-late first, cut where they are
// long, with how many are left out.  Each reads naturally when there is nothing to tell.
void add_late_list(Paper& paper);
void add_due_soon_list(Paper& paper);
void add_waiting_list(Paper& paper);

}  // namespace duban
