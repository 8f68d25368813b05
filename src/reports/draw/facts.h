#pragma once

#include "document/document.h"
#include "inspection/record.h"

namespace duban {

// What a draw rests on, a line each above its results: days, pools, who was left out, what was
// asked, the seed, the hashes.  What is too long for a line is said shortly; add_draw_annex has it
// whole.
void tell_draw_facts(Document& paper, const DrawRecord& record);

// Behind the results: long lists of who was left out, quotas, units' names and commitments.
void add_draw_annex(Document& paper, const DrawRecord& record);

// The units under their one name, for whom reads.
DrawRecord with_names(DrawRecord record);

}  // namespace duban
